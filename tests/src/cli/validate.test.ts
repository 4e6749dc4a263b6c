import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    ['a folder without one', ['folder'], 3, /folder\/community\.json cannot be read: there is no such file/],
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

describe('nodegx validate of a repository', () => {
  const put = async (path: string, content: unknown): Promise<void> => {
    const target = join(folder.path, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  };
  const component = {
    id: 'bars',
    name: 'Bars',
    description: 'Draws bars.',
    author: { github: 'ada' },
    repository: 'https://example.org/bars',
    addedAt: '2026-03-01T00:00:00Z',
  };
  const here = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    nodegx(['validate', ...args], { cwd: folder.path, env });

  it('looks at the registry beside community.json, and at what the files say about each other', async () => {
    await put('community.json', good);
    await put('components/registry.json', { version: '1.0.0', components: [component] });
    await put('components/featured.json', { version: '1.0.0', featured: [{ kind: 'component', id: 'bars' }] });
    expect(await here()).toMatchObject({ code: 0, stdout: '✓ 3 files are in order: Acme (acme)\n' });
    await put(
      'components/featured.json',
      '{ "version": "1.0.0", "featured": [{ "kind": "component", "id": "barz" }] }',
    );
    await put('jobs/listing.json', '{}');
    const { code, stdout } = await here();
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toEqual([
      'components/featured.json:1:65 featured[0].id is "barz", and there is no component of that id. Write "bars". [unknown_reference]',
      'jobs/listing.json:1:1 this file is read by nobody. Call it jobs/listings.json, or put it elsewhere. [unknown_file]',
      '✗ 3 files: 2 things are wrong.',
    ]);
  });

  it('mends each of the files', async () => {
    await put('community.json', good);
    await put('components/registry.json', {
      version: '1.0.0',
      components: [{ ...component, repository: 'http://example.org/bars', catgory: 'ui' }],
    });
    const { code, stdout } = await here(['--fix']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /fixed components\/registry\.json:\d+:\d+ components\[0\]\.catgory is now called "category"/,
      ),
    ]);
    expect(JSON.parse(await readFile(join(folder.path, 'components/registry.json'), 'utf8'))).toMatchObject({
      components: [{ repository: 'https://example.org/bars', category: 'ui' }],
    });
  });

  it('looks at one file of it by itself', async () => {
    await put('jobs/listings.json', '{ "version": "1.0.0", "listings": [{}] }');
    const { code, stdout } = await here(['jobs/listings.json']);
    expect([code, stdout]).toEqual([
      3,
      expect.stringMatching(/^jobs\/listings\.json:1:36 listings\[0\]\.id is missing/),
    ]);
  });

  it('shows each finding at its line where a workflow of GitHub asks', async () => {
    await put('community.json', good.replace('"acme"', '"Acme, 100%"'));
    const { code, stdout } = await here([], { GITHUB_ACTIONS: 'true' });
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^::error file=community\.json,line=3,col=24,title=bad_format::community\.id must be .*it is "Acme, 100%25"\. Write "acme-100"\.\n/,
    );
  });

  it('names all files to programs', async () => {
    await put('community.json', good);
    await put('jobs/listings.json', '{ "version": "1.0.0", "listings": [] }');
    const { code, stdout } = await here(['--json', '.']);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        ok: true,
        file: 'community.json',
        files: ['community.json', 'jobs/listings.json'],
        fixed: [],
        diagnoses: [],
        fixable: 0,
      },
    ]);
  });
});
