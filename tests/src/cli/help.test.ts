import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { nodegx } from './command.ts';

/** The help of every command that does something, by its words. */
const helps = new Map<string, string>();

async function collect(words: readonly string[]): Promise<void> {
  const { code, stdout } = await nodegx([...words, '--help']);
  expect([words, code]).toEqual([words, 0]);
  const [, commands = ''] = /^Commands:\n((?: .*\n)+)/m.exec(stdout) ?? [];
  const names = [...commands.matchAll(/^ {2}([a-z]\S*)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  if (names.length === 0) helps.set(words.join(' '), stdout);
  for (const name of names) await collect([...words, name]);
}

beforeAll(() => collect([]));

describe('the help of nodegx', () => {
  it('shows an example of every command, beginning as one would type it', () => {
    expect([...helps.keys()]).toEqual(expect.arrayContaining(['up', 'init', 'doctor', 'secrets rotate', 'turn check']));
    const without = [...helps].filter(
      ([words, text]) => !new RegExp(`^Examples?:\\n(.*\\n)*? +.*nodegx ${words}`, 'm').test(text),
    );
    expect(without.map(([words]) => words)).toEqual([]);
  });

  it('names the exit codes of every command', () => {
    const without = [...helps].filter(([, text]) => !/^Exit codes:\n {2}0 /m.test(text));
    expect(without.map(([words]) => words)).toEqual([]);
  });

  it('offers --json with every command that ends by itself', () => {
    const without = [...helps].filter(([, text]) => !/^ {2}--json /m.test(text));
    expect(without.map(([words]) => words).sort()).toEqual(['hub', 'up']);
  });

  it('has all exit codes in one place, and docs/self-hosting.md has the same', async () => {
    const { stdout } = await nodegx(['--help']);
    const codes = [...stdout.matchAll(/^ {2}(\d+) +(\S.*)$/gm)].map(([, code, meaning]) => `| ${code} | ${meaning} |`);
    expect(codes.length).toBeGreaterThan(8);
    const guide = await readFile(fileURLToPath(new URL('../../../docs/self-hosting.md', import.meta.url)), 'utf8');
    expect(guide).toContain(['| code | what it means |', '| --- | --- |', ...codes].join('\n'));
  });

  it('names the help of the command that was misused', async () => {
    for (const words of ['up', 'backup', 'secrets rotate', 'turn check', 'health']) {
      const { code, stdout, stderr } = await nodegx([...words.split(' '), '--no-such-flag']);
      // health is asked every few seconds and reads its flags by itself.
      const hint = words === 'health' ? '--no-such-flag' : `(nodegx ${words} --help shows what there is)`;
      expect([words, code, stdout]).toEqual([words, 2, '']);
      expect(stderr).toContain(hint);
    }
  });
});
