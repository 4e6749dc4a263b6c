import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { commandPath, nodegx } from './command.ts';
import { serve } from './server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());
afterEach(closeAll);

const at = (name: string): string => join(folder.path, name);
const rotate = (...args: string[]) => nodegx(['secrets', 'rotate', ...args], { cwd: folder.path });
const old = 'o'.repeat(64);

describe('nodegx secrets rotate', () => {
  it('puts a new one in front of the old one, and takes the old one out when told to', async () => {
    await writeFile(at('.env'), `# mine\nTURN_SECRET=${old}\nOTHER=1\n`);
    await chmod(at('.env'), 0o600);
    const first = await rotate('turn');
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('and 1 older beside it') });
    const [fresh = '', kept] = parseEnv(await readFile(at('.env'), 'utf8'))['TURN_SECRET']?.split(',') ?? [];
    expect([fresh, kept]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), old]);
    for (const secret of [fresh, old]) expect(first.stdout).not.toContain(secret);
    expect(await rotate('turn', '--finish')).toMatchObject({ code: 0 });
    expect(await readFile(at('.env'), 'utf8')).toBe(`# mine\nTURN_SECRET=${fresh}\nOTHER=1\n`);
    expect((await stat(at('.env'))).mode & 0o777).toBe(0o600);
    expect(await rotate('turn', '--finish')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no older one'),
    });
  });

  it('follows TURN_SECRET_FILE, one a line', async () => {
    await writeFile(at('.env'), 'TURN_SECRET_FILE=./turn-secret\n');
    await writeFile(at('turn-secret'), `${old}\n`);
    expect((await rotate('turn')).code).toBe(0);
    expect(await readFile(at('turn-secret'), 'utf8')).toMatch(new RegExp(`^[0-9a-f]{64}\n${old}\n$`));
    expect(await readFile(at('.env'), 'utf8')).toBe('TURN_SECRET_FILE=./turn-secret\n');
  });

  it('replaces the key of links, and says what that costs', async () => {
    await writeFile(at('.env'), `SIGNALING_SECRET=${old}\n`);
    expect((await rotate('signaling')).stdout).toContain('Invitation links that were made before are void');
    expect(await readFile(at('.env'), 'utf8')).toMatch(/^SIGNALING_SECRET=[0-9a-f]{64}\n$/);
  });

  it.each([
    ['a secret that does not exist', ['tunr'], /Allowed choices are turn, signaling/],
    ['a file that is not there', ['turn'], /\.env cannot be read \(ENOENT\)/],
  ])('refuses %s with 2', async (_what, args, hint) => {
    expect(await rotate(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(hint) });
  });
});

describe('nodegx upgrade --check', () => {
  const running = (version: string) =>
    serve((_request, response) => {
      const report = { status: 'ok', service: 'community', version, uptimeSeconds: 1, counts: {} };
      response.end(JSON.stringify(report));
    });

  it('says that a backup is whole and the path supported', async () => {
    const { url } = await running('0.0.9');
    await mkdir(at('data'));
    await writeFile(at('data/kept'), 'something');
    const backup = at('backup.tar.gz');
    expect((await nodegx(['backup', '--data', at('data'), '--out', backup])).code).toBe(0);
    const args = ['upgrade', '--check', '--local', url, '--data', at('data'), '--backup', backup];
    const { code, stdout } = await nodegx(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ 0\.0\.9 runs; the path is supported\./);
    expect(stdout).toMatch(/✓ The backup of .* is whole \(1 files\)\./);
    await writeFile(backup, (await readFile(backup)).subarray(0, 60));
    expect(await nodegx(args)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/✗ .* cannot be restored\. .*cut off/),
    });
  });

  it('refuses to go back to an older version', async () => {
    const { url } = await running('99.0.0');
    const { code, stdout } = await nodegx(['upgrade', '--check', '--local', url, '--data', folder.path]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/✗ 99\.0\.0 runs, which is newer/)]);
    expect(stdout).toMatch(/! No backup was named/);
  });

  it('knows its version when it is started through a link', async () => {
    const link = at('nodegx');
    await symlink(commandPath, link);
    const through = spawnSync(process.execPath, [link, '--version'], { encoding: 'utf8' });
    expect(through.stdout).toBe((await nodegx(['--version'])).stdout);
    expect(through.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('does nothing but look', async () => {
    expect(await nodegx(['upgrade'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--check') });
  });
});
