import { applyEdits, type Edit, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { quote } from './describe.ts';
import { type Fix, formatPath, type Path, type SyntaxFinding, shorten } from './finding.ts';
import type { FileFormat } from './format.ts';
import type { JsonDocument } from './json-document.ts';
import { fits } from './repair.ts';

/** Edits of the text that mend a finding, and what they do in words. */
export interface Mended {
  readonly edits: readonly Edit[];
  /** To be read after the path. */
  readonly change: string;
}

/** The edits that mend a finding, or `undefined` where that is not plain. */
export function editsOf(
  { path, fix }: SyntaxFinding,
  text: string,
  document: JsonDocument | undefined,
  format: FileFormat,
): Mended | undefined {
  if (fix === undefined) return undefined;
  if (fix.kind === 'cut') return cut(fix, text);
  // Of two keys of one name a reader takes the last and an edit would change the first.
  if (document === undefined || document.duplicateKeys.length > 0) return undefined;
  switch (fix.kind) {
    case 'set':
      return {
        edits: modify(text, [...path], fix.value, {}),
        change: `is now ${shorten(JSON.stringify(fix.value), 80)}`,
      };
    case 'remove':
      return removeItem(path, text);
    case 'rename':
      return rename(path, fix.to, text);
    case 'move':
      return move(path, fix.into, text, document, format);
  }
}

/** With the comma before it: what repeats an entry is never the first. */
function removeItem(path: Path, text: string): Mended | undefined {
  const index = path.at(-1);
  const root = parseTree(text);
  if (root === undefined || typeof index !== 'number') return undefined;
  const before = findNodeAtLocation(root, [...path.slice(0, -1), index - 1]);
  const item = findNodeAtLocation(root, [...path]);
  if (before === undefined || item === undefined) return undefined;
  const offset = before.offset + before.length;
  return {
    edits: [{ offset, length: item.offset + item.length - offset, content: '' }],
    change: 'was removed',
  };
}

function rename(path: Path, to: string, text: string): Mended | undefined {
  const root = parseTree(text);
  const key = root && findNodeAtLocation(root, [...path])?.parent?.children?.[0];
  if (key === undefined) return undefined;
  return {
    edits: [{ offset: key.offset, length: key.length, content: JSON.stringify(to) }],
    change: `is now called ${quote(to)}`,
  };
}

/** Only to where nothing stands yet, and only what is in order there. */
function move(
  path: Path,
  into: Path,
  text: string,
  { value: root }: JsonDocument,
  format: FileFormat,
): Mended | undefined {
  const key = path.at(-1);
  const value = valueAt(root, path);
  if (typeof key !== 'string' || value === undefined || !fits(format, [...into, key], value)) return undefined;
  for (let length = 0; length <= into.length; length++) {
    const around = valueAt(root, into.slice(0, length));
    if (around !== undefined && !isObject(around)) return undefined;
  }
  if (valueAt(root, [...into, key]) !== undefined) return undefined;
  const formattingOptions = formattingOf(text);
  const without = applyEdits(text, modify(text, [...path], undefined, {}));
  const content = applyEdits(without, modify(without, [...into, key], value, { formattingOptions }));
  return {
    // The two may touch each other, so they are one edit, and the only one of its round.
    edits: [{ offset: 0, length: text.length, content }],
    change: `was moved ${into.length === 0 ? 'to the top level' : `into ${formatPath(into)}`}`,
  };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    root,
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formattingOf(text: string): { tabSize: number; insertSpaces: boolean; eol: string } {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    tabSize: indent.startsWith('\t') ? 4 : indent.length,
    insertSpaces: !indent.startsWith('\t'),
    eol: /\r\n/.test(text) ? '\r\n' : '\n',
  };
}

function cut({ offset, length }: Extract<Fix, { kind: 'cut' }>, text: string): Mended | undefined {
  const end = offset + length;
  const what = text.slice(offset, end);
  if (what.startsWith('/*') && !/\*\/$/.test(what.slice(2))) return undefined;
  const change = 'was removed';
  if (!what.startsWith('/')) return { edits: [{ offset, length, content: '' }], change };
  // A comment goes with the blanks before it, and with its line where that holds nothing else.
  const start = offset - (/[ \t]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const after = /^[ \t]*(\r\n|\n|\r|$)/.exec(text.slice(end));
  const isAlone = start === 0 || /[\r\n]$/.test(text.slice(0, start));
  if (isAlone && after)
    return { edits: [{ offset: start, length: end + after[0].length - start, content: '' }], change };
  return { edits: [{ offset: after ? start : offset, length: end - (after ? start : offset), content: '' }], change };
}
