import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * A block of a guide that a script can follow. Its fence says how:
 *
 * - `sh run=NAME` belongs to the script NAME; blocks of one name share a folder and are run in order. With `background` it
 *   goes on running, and the next one waits for a line that begins with `until`; with `stopped` what runs in the background
 *   is stopped by Ctrl-C before; with `exit` it ends with that code instead of 0.
 * - `text expect` is what the block before it prints: these lines, in this order, among others; `…` stands for any text.
 * - `sh example` is for reading only.
 */
export interface Block {
  /** The line of the fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly run: string | undefined;
  readonly isExample: boolean;
  readonly isBackground: boolean;
  readonly until: string | undefined;
  readonly stopsBefore: boolean;
  readonly exitCode: number;
  readonly text: string;
  /** Lines of what it prints. */
  readonly expected: readonly string[];
}

/** Where `docs/self-hosting.md` is. */
export const selfHostingGuide = fileURLToPath(new URL('../../../docs/self-hosting.md', import.meta.url));

/** Reads all blocks of a guide, in order. */
export async function readGuide(file: string): Promise<Block[]> {
  const blocks: Block[] = [];
  const text = await readFile(file, 'utf8');
  for (const { 1: indent = '', 2: info = '', 3: body = '', index } of text.matchAll(
    /^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm,
  )) {
    const [language = '', ...words] = info.split(' ');
    const lines = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '').replace(/\n$/, '');
    const before = blocks.pop();
    if (language === 'text' && words.includes('expect')) {
      if (before === undefined) throw new Error('there is nothing before it that could print this');
      blocks.push({ ...before, expected: lines.split('\n') });
      continue;
    }
    if (before !== undefined) blocks.push(before);
    const value = (name: string): string | undefined =>
      words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    blocks.push({
      line: text.slice(0, index).split('\n').length,
      language,
      run: value('run'),
      isExample: words.includes('example'),
      isBackground: words.includes('background'),
      until: value('until'),
      stopsBefore: words.includes('stopped'),
      exitCode: Number(value('exit') ?? 0),
      text: lines,
      expected: [],
    });
  }
  return blocks;
}

/** The first of the expected lines that an output lacks, looked for in order; `undefined` when it has all of them. */
export function missingLine(output: string, expected: readonly string[]): string | undefined {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let next = 0;
  for (const wanted of expected) {
    if (wanted === '…' || wanted === '') continue;
    const pattern = new RegExp(`^${wanted.trimEnd().split('…').map(escapeRegExp).join('.*')}$`);
    const found = lines.findIndex((line, index) => index >= next && pattern.test(line));
    if (found === -1) return wanted;
    next = found + 1;
  }
  return undefined;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
