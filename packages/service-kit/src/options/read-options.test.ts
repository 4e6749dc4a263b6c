import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeOptions } from './describe-options.ts';
import { defineOptions } from './option.ts';
import { formatOptionProblem, readOptions } from './read-options.ts';

const table = defineOptions({
  port: { env: 'PORT', type: 'integer', default: 4440, min: 0, max: 65_535, description: 'Port.' },
  ratio: { env: 'RATIO', type: 'number', default: 0.5, max: 1, description: 'Ratio.' },
  keep: { env: 'KEEP', aliases: ['ENABLE_PERSISTENCE'], type: 'boolean', default: true, description: 'Keep.' },
  folder: { env: 'DATA_DIR', aliases: ['PERSIST_DIR'], type: 'path', default: './data', description: 'Folder.' },
  level: {
    env: 'LEVEL',
    type: 'string',
    choices: ['info', 'debug'],
    default: 'info',
    description: 'Level | loudness.',
  },
  name: { env: 'NAME', type: 'string', default: undefined, description: 'Name.' },
  secret: {
    env: 'SECRET',
    type: 'string',
    default: undefined,
    pattern: /^.{8,}$/,
    secret: true,
    description: 'Secret.',
  },
});

function problemsOf(env: Record<string, string>): string[] {
  const read = readOptions(table, env);
  return read.ok ? [] : read.problems.map(formatOptionProblem);
}

describe('readOptions', () => {
  test('an empty environment gives the defaults, paths resolved', () => {
    const read = readOptions(table, {});
    expect(read).toEqual({
      ok: true,
      options: {
        port: 4440,
        ratio: 0.5,
        keep: true,
        folder: resolve('data'),
        level: 'info',
        name: undefined,
        secret: undefined,
      },
    });
  });

  test('infers the types of the values', () => {
    const read = readOptions(table, { PORT: '80', LEVEL: 'debug' });
    if (!read.ok) throw new Error('not read');
    const port: number = read.options.port;
    const level: 'info' | 'debug' = read.options.level;
    const name: string | undefined = read.options.name;
    expect([port, level, name]).toEqual([80, 'debug', undefined]);
  });

  test('a variable that is empty or blank counts as not set', () => {
    const read = readOptions(table, { PORT: '', LEVEL: '  ' });
    expect(read).toMatchObject({ ok: true, options: { port: 4440, level: 'info' } });
  });

  test('aliases are understood, the name itself wins', () => {
    expect(readOptions(table, { ENABLE_PERSISTENCE: 'off' })).toMatchObject({ options: { keep: false } });
    expect(readOptions(table, { DATA_DIR: '/a', PERSIST_DIR: '/b' })).toMatchObject({ options: { folder: '/a' } });
  });

  test.each(['true', 'TRUE', '1', 'yes', 'on'])('%s switches on', (KEEP) => {
    expect(readOptions(table, { KEEP })).toMatchObject({ options: { keep: true } });
  });

  test('all problems are told at once, with value, expectation and example', () => {
    expect(problemsOf({ PORT: '70000', KEEP: 'maybe', LEVEL: 'loud', RATIO: '2' })).toEqual([
      'PORT="70000" cannot be used: expected a whole number from 0 to 65535, for example PORT=4440',
      'RATIO="2" cannot be used: expected a number up to 1, for example RATIO=0.5',
      'KEEP="maybe" cannot be used: expected true or false, for example KEEP=true',
      'LEVEL="loud" cannot be used: expected one of info, debug, for example LEVEL=info',
    ]);
  });

  test.each(['4440.5', '0x10', '1e3', '12px', 'NaN', 'Infinity', '--1'])('%s is no whole number', (PORT) => {
    expect(problemsOf({ PORT })).toHaveLength(1);
  });

  test('the variable that was read is the one that is named', () => {
    expect(problemsOf({ ENABLE_PERSISTENCE: 'x' })[0]).toMatch(/^ENABLE_PERSISTENCE="x"/);
  });

  test("a secret's value is never shown", () => {
    const [problem] = problemsOf({ SECRET: 'hunter2' });
    expect(problem).toMatch(/^SECRET \(value not shown\)/);
    expect(problem).not.toContain('hunter2');
  });
});

describe('describeOptions', () => {
  test('lists variables, bounds, defaults and aliases', () => {
    const text = describeOptions(table);
    expect(text).toContain('whole number from 0 to 65535; default: 4440');
    expect(text).toContain('also read from ENABLE_PERSISTENCE');
    expect(text).toContain('secret text; default: none');
  });

  test('makes a Markdown table with one row an option', () => {
    const rows = describeOptions(table, 'markdown').split('\n');
    expect(rows).toHaveLength(2 + Object.keys(table).length);
    expect(rows[2]).toBe('| `PORT` | whole number from 0 to 65535 | `4440` | Port. |');
    expect(rows[6]).toContain('Level \\| loudness.');
  });
});
