import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { nodegx } from './command.ts';
import { serve } from './server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'community.json');
});
afterEach(() => folder.remove());
afterEach(closeAll);

const closed = await freePort();
const good = '{\n  "version": "1.0.0",\n  "community": { "id": "acme", "name": "Acme" }\n}\n';
const wrong = `{
  "version": "1.0.0", // ours
  "community": { "id": "Acme Club", "name": "Acme" },
  "identity": { "clientSecret": "hunter2" }
}
`;

describe('nodegx validate', () => {
  it('says of a good file that it is in order, without being told its name', async () => {
    await writeFile(file, good);
    expect(await nodegx(['validate'], { cwd: folder.path })).toMatchObject({
      code: 0,
      stdout: '✓ community.json is in order: Acme (acme)\n',
      stderr: '',
    });
  });

  it('says all that is wrong, one a line, and exits with 3', async () => {
    await writeFile(file, wrong.replace(' // ours', ''));
    const { code, stdout } = await nodegx(['validate', 'community.json'], { cwd: folder.path });
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^community\.json:3:24 community\.id must be .*Write "acme-club"\. \[bad_format\]$/),
      expect.stringMatching(/^community\.json:4:17 identity\.clientSecret is a secret/),
      '✗ community.json: 2 things are wrong. nodegx validate --fix mends what is mechanical.',
    ]);
    expect(stdout).not.toContain('hunter2');
    expect(await readFile(file, 'utf8')).toBe(wrong.replace(' // ours', ''));
  });

  it('mends what is mechanical with --fix, says what is left, and keeps rights and links', async () => {
    const real = join(folder.path, 'real.json');
    await writeFile(real, wrong);
    await chmod(real, 0o640);
    await symlink('real.json', file);
    const { code, stdout } = await nodegx(['validate', '--fix'], { cwd: folder.path });
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toEqual([
      'fixed community.json:2:23 a comment was removed. [json_comment]',
      'fixed community.json:3:24 community.id is now "acme-club". [bad_format]',
      expect.stringMatching(/^community\.json:4:17 identity\.clientSecret is a secret/),
      '✗ community.json: 1 thing is left for you.',
    ]);
    expect(await readFile(real, 'utf8')).toBe(wrong.replace(' // ours', '').replace('Acme Club', 'acme-club'));
    expect((await stat(real)).mode & 0o777).toBe(0o640);
  });

  it('speaks JSON to programs', async () => {
    await writeFile(file, wrong);
    const { code, stdout } = await nodegx(['validate', file, '--fix', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      file,
      fixed: [{ code: 'json_comment' }, { path: 'community.id', change: 'is now "acme-club"' }],
      diagnoses: [{ path: 'identity.clientSecret', code: 'secret_in_file', line: 4, column: 17 }],
    });
  });

  it('reads what a server shows and what comes through a pipe', async () => {
    const { url } = await serve((_request, response) => void response.end(good));
    expect(await nodegx(['validate', `${url}/community.json?token=hunter2`])).toMatchObject({
      code: 0,
      stdout: `✓ ${url}/community.json is in order: Acme (acme)\n`,
    });
    expect(await nodegx(['validate', '-'], { stdin: good })).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'a file that is not there',
      ['nowhere.json'],
      3,
      /^nodegx validate: nowhere\.json cannot be read: there is no such/,
    ],
    ['a folder', ['folder'], 3, /folder cannot be read: this is a folder/],
    ['UTF-16', ['utf16.json'], 3, /utf16\.json cannot be read: it is not UTF-8/],
    [
      'an address where nothing listens',
      [`http://127.0.0.1:${closed}/c.json`],
      3,
      /cannot be read: nothing listens there/,
    ],
    ['--fix on a URL', ['--fix', 'http://127.0.0.1:9/c.json'], 2, /--fix changes files/],
    ['--fix on standard input', ['--fix', '-'], 2, /--fix changes files/],
    ['a flag that does not exist', ['--fxi'], 2, /--fix/],
    ['one file too many', ['a', 'b'], 2, /too many arguments/],
  ])('refuses %s, on standard error', async (_what, args, code, hint) => {
    await mkdir(join(folder.path, 'folder'));
    await writeFile(join(folder.path, 'utf16.json'), Buffer.from(`\uFEFF${good}`, 'utf16le'));
    expect(await nodegx(['validate', ...args], { cwd: folder.path })).toMatchObject({
      code,
      stdout: '',
      stderr: expect.stringMatching(hint),
    });
  });
});
