import { once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canMount, SmallDisk } from '../durability/small-disk.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll, closeLater } from '../harness/open.ts';
import { nodegx } from './command.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());
afterEach(closeAll);

const at = (name: string): string => join(folder.path, name);

/** The lines that a doctor marks with ✗, and what it ended with. */
async function doctor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const all = ['doctor', '--idle', '0', '--timeout', '2', ...args];
  const { code, stdout } = await nodegx(all, { cwd: folder.path, env });
  const failed = stdout.split('\n').filter((line) => line.startsWith('  ✗ '));
  return { code, failed };
}

describe('a first mistake of an operator', () => {
  it('a port that is taken: which one, and the flag or the variable to change', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    closeLater(() => server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' && address !== null ? address.port : 0);
    expect(await nodegx(['up', '--port', port, '--data', at('data')])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining(
        `Port ${port} on 127.0.0.1 is in use by another program. Stop that program, or set --port`,
      ),
    });
    expect(await nodegx(['up', '--data', at('data')], { env: { NODEGX_PORT: port } })).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('set NODEGX_PORT to a free port'),
    });
  });

  it('a flag that cannot be used is called by its own name, a variable by its', async () => {
    expect(await nodegx(['up', '--port', 'web'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/: --port "web" cannot be used: .* for example --port 4440\n$/),
    });
    expect(await nodegx(['up'], { env: { NODEGX_PORT: 'web' } })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/NODEGX_PORT="web" cannot be used/),
    });
  });

  it('a domain that leads nowhere', async () => {
    const { code, failed } = await doctor(['--url', 'https://nodegx-has-no-such-name.invalid']);
    expect(code).toBe(1);
    expect(failed.join()).toMatch(
      /There is no such name \(ENOTFOUND\)\. Set up the DNS record|cannot be looked up now/,
    );
  });

  it('a PUBLIC_URL that is none ends the start, one that is wrong is named by the doctor', async () => {
    expect(await nodegx(['up', '--data', at('data')], { env: { PUBLIC_URL: 'collab.example.org' } })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/PUBLIC_URL="collab\.example\.org" cannot be used: .*https?:\/\//),
    });
    const file = new CommunityFile(folder.path);
    await file.write({ servers: { publicUrl: 'https://old.example.org' } });
    const env = { COMMUNITY_FILE: file.path, PUBLIC_URL: 'https://old.example.org' };
    const community = await CommunityProcess.start({ dataDir: at('data'), env });
    const { code, failed } = await doctor(
      ['--url', community.url, '--local', community.url, '--data', at('data')],
      env,
    );
    expect(code).toBe(1);
    expect(failed).toContainEqual(
      expect.stringContaining(`✗ PUBLIC_URL is https://old.example.org, but people come through ${community.url}`),
    );
    expect(failed).toContainEqual(
      expect.stringMatching(/servers\.publicUrl of community\.json is .* set servers\.publicUrl/),
    );
    await community.stop();
  });

  it('a community.json that was edited badly: at its line, at a start and while it runs', async () => {
    const file = new CommunityFile(folder.path);
    const broken = '{\n  "version": "1.0.0",\n  "community": { "id": "acme", "name": "Acme" },\n  "limits": 5\n}\n';
    await file.writeText(broken);
    expect(await nodegx(['up', '--community', file.path, '--data', at('data')])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/community\.json:4:13 limits must be an object/),
    });
    await file.write();
    const community = await CommunityProcess.start({ dataDir: at('data'), env: { COMMUNITY_FILE: file.path } });
    await file.writeText(broken);
    await community.logged((line) => line.includes('community.json:4:13 limits must be an object'));
    expect(await (await fetch(`${community.url}/health`)).json()).toMatchObject({ status: 'degraded' });
    const { failed } = await doctor(['--local', community.url, '--community', file.path, '--data', at('data')]);
    expect(failed).toEqual([expect.stringContaining('community.json:4:13 limits must be an object')]);
    await community.stop();
  });

  it('what nodegx init wrote, and then a start without it', async () => {
    expect(await nodegx(['init', '--yes'], { cwd: folder.path })).toMatchObject({ code: 0 });
    const port = String(await freePort());
    const hinted = await nodegx(['up', '--port', port], { cwd: folder.path, interruptAt: 'ready http' });
    expect(hinted.code).toBe(0);
    expect(hinted.stderr).toContain('There is a community.json here, and it is not used');
    const right = await nodegx(['up', '--env', '.env', '--port', port], {
      cwd: folder.path,
      interruptAt: 'ready http',
    });
    expect([right.code, right.stdout]).toEqual([0, expect.stringMatching(/^ {2}My community$/m)]);
    expect(right.stderr).not.toContain('is not used');
    expect(await nodegx(['up', '--env', 'nowhere'], { cwd: folder.path })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--env nowhere cannot be read (ENOENT)'),
    });
  });

  it('a data folder that is deleted while it runs: no longer ready, and the doctor says why', async () => {
    for (const part of ['data', 'data/identity']) {
      const community = await CommunityProcess.start({ dataDir: at('data') });
      expect((await fetch(`${community.url}/ready`)).status).toBe(200);
      await rm(at(part), { recursive: true });
      const ready = await fetch(`${community.url}/ready`);
      expect(ready.status).toBe(503);
      const { code, failed } = await doctor(['--local', community.url, '--data', at('data')]);
      expect(code).toBe(1);
      expect(failed.join()).toMatch(
        /data_folder: The data folder, or a part of it, was removed or replaced while this process runs/,
      );
      await community.stop();
      await rm(at('data'), { recursive: true, force: true });
    }
  });

  it('a part of the data folder that is missing at a start: what is lost, and that a backup has it', async () => {
    // The invitation of an owner comes before the first start.
    const invited = await nodegx(['invite', '--role', 'owner', '--data', at('data')]);
    expect(invited.code).toBe(0);
    const first = await CommunityProcess.start({ dataDir: at('data') });
    expect(first.count((line) => line.includes('lacks'))).toBe(0);
    await first.stop();
    await rename(at('data/identity'), at('elsewhere'));
    const second = await CommunityProcess.start({ dataDir: at('data') });
    expect(await second.logged((line) => line.includes('lacks identity'))).toMatch(
      /everybody signs in again.*nodegx restore/,
    );
    await second.stop();
    // It begins anew once and is whole then.
    const third = await CommunityProcess.start({ dataDir: at('data') });
    expect(third.count((line) => line.includes('lacks'))).toBe(0);
    await third.stop();
  });

  const onSmallDisk = canMount() ? it : it.skip;

  onSmallDisk(
    'a full disk: no start, no backup, and each says so (needs root, to mount a small file system)',
    async () => {
      await mkdir(at('source'));
      await writeFile(at('source/kept'), 'x'.repeat(100_000));
      const disk = new SmallDisk(at('disk'));
      try {
        disk.fill();
        expect(await nodegx(['up', '--port', '0', '--data', join(disk.path, 'data')])).toMatchObject({
          code: 5,
          stderr: expect.stringMatching(/cannot be used \(ENOSPC\)\. The disk is full: free some space, or set --data/),
        });
        expect(await nodegx(['backup', '--data', at('source'), '--out', join(disk.path, 'b.tar.gz')])).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(/\(ENOSPC\)\. The disk is full\. Nothing is left of it\./),
        });
        const { code, failed } = await doctor(['--data', join(disk.path, 'data')]);
        expect(code).toBe(1);
        expect(failed.join()).toMatch(/data folder .* cannot be used \(ENOSPC\)\. The disk is full/);
      } finally {
        disk.remove();
      }
    },
  );
});
