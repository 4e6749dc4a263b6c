import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeOptions } from './describe-options.ts';
import { defineOptions } from './option.ts';
import { optionsFrom } from './options-from.ts';

const table = defineOptions({
  key: { env: 'SERVICE_KEY', type: 'string', default: undefined, secret: true, description: 'Key.' },
  name: { env: 'NAME', type: 'string', default: undefined, description: 'Name.' },
  turn: { env: 'TURN_SECRET', type: 'string', default: undefined, secret: true, description: 'Secret.' },
  turnFile: { env: 'TURN_SECRET_FILE', type: 'path', default: undefined, description: 'Its own file.' },
});

describe('the file that NAME_FILE names', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-secret-'));
    file = join(folder, 'key');
    await writeFile(file, 'open sesame\n');
    await writeFile(join(folder, 'empty'), '\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('holds a secret, without the line break at its end', () => {
    expect(optionsFrom(table, { SERVICE_KEY_FILE: file })).toMatchObject({ key: 'open sesame' });
  });

  test('is asked for secrets only', () => {
    expect(optionsFrom(table, { NAME_FILE: file })).toMatchObject({ name: undefined });
  });

  test('is left to a table that declares it', () => {
    expect(optionsFrom(table, { TURN_SECRET_FILE: file })).toMatchObject({ turn: undefined, turnFile: file });
  });

  test.each([
    ['that is not there', { SERVICE_KEY_FILE: '/nowhere/key' }, 'a file that this user may read (ENOENT)'],
    ['that is a folder', { SERVICE_KEY_FILE: '/' }, 'a file that this user may read (EISDIR)'],
  ])('%s is told of by its name', (_what, env, expected) => {
    expect(() => optionsFrom(table, env)).toThrow(
      `SERVICE_KEY_FILE="${env.SERVICE_KEY_FILE}" cannot be used: expected ${expected}, for example SERVICE_KEY_FILE=/run/secrets/service_key`,
    );
  });

  test('may not be empty, and not stand beside the value itself; what is in it is never shown', () => {
    expect(() => optionsFrom(table, { SERVICE_KEY_FILE: join(folder, 'empty') })).toThrow('a file that is not empty');
    const both = { SERVICE_KEY_FILE: file, SERVICE_KEY: 'another' };
    expect(() => optionsFrom(table, both)).toThrow('expected that SERVICE_KEY is not set as well');
    expect(() => optionsFrom(table, both)).not.toThrow(/sesame|another/);
  });

  test('is named in the help of every secret', () => {
    expect(describeOptions(table)).toContain('also read from the file that SERVICE_KEY_FILE names');
    expect(describeOptions(table)).not.toContain('the file that TURN_SECRET_FILE names');
  });
});
