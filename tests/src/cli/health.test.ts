import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { commandPath, nodegx } from './command.ts';
import { serve } from './server.ts';

afterEach(closeAll);

/** A server that says this of itself at /ready. */
const saying = (status: number, body: string) =>
  serve((request, response) => {
    response.writeHead(request.url === '/ready' ? status : 404).end(body);
  });

describe('nodegx health', () => {
  it('says of a running community that it is ready, and exits with 0', async () => {
    const folder = await temporaryFolder();
    const community = await CommunityProcess.start({ dataDir: folder.path });
    const port = new URL(community.url).port;
    expect(await nodegx(['health'], { env: { NODEGX_PORT: port } })).toMatchObject({
      code: 0,
      stdout: `the community is ready (http://127.0.0.1:${port}/ready)\n`,
      stderr: '',
    });
    expect(await nodegx(['health', 'sync', '--url', `${community.url}/sync/`])).toMatchObject({
      code: 0,
      stdout: `sync is ready (${community.url}/sync/ready)\n`,
    });
    await community.stop();
    await folder.remove();
  });

  it('says why a service is not ready, on one line, and exits with 1', async () => {
    const checks = [
      { name: 'accepting', ok: true },
      { name: 'store', ok: false, code: 'storage_unavailable', detail: 'A test write failed.\nCheck the disk.' },
    ];
    const { port } = await saying(503, JSON.stringify({ ready: false, checks }));
    expect(await nodegx(['health', 'sync'], { env: { PORT: String(port) } })).toMatchObject({
      code: 1,
      stdout: `sync is not ready. store: A test write failed. Check the disk. (http://127.0.0.1:${port}/ready)\n`,
    });
  });

  it.each([
    ['a page of somebody else', 200, '<html></html>', /does not answer as a Nodegx service does: status 200/],
    ['an answer that contradicts its status', 503, '{"ready":true}', /is not ready\. Status 503\./],
  ])('does not take %s for ready', async (_what, status, body, line) => {
    const { url } = await saying(status, body);
    expect(await nodegx(['health', '--url', url])).toMatchObject({ code: 1, stdout: expect.stringMatching(line) });
  });

  it('says that nothing listens', async () => {
    const port = String(await freePort());
    const ended = await nodegx(['health', 'identity', '--port', port]);
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining('nothing listens there (ECONNREFUSED)') });
  });

  it('does not wait longer than it was told, even for the end of an answer', async () => {
    const { url } = await serve((_request, response) => void response.writeHead(200).write('{'));
    const ended = await nodegx(['health', '--url', url, '--timeout', '0.3']);
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining('does not answer within 0.3 s') });
  });

  it.each([
    ['a service that does not exist', ['health', 'snyc'], 'There is no service snyc'],
    ['no port', ['health', '--port', '70000'], '--port 70000 cannot be used'],
    ['no URL', ['health', '--url', 'localhost:4440'], 'expected an http(s) URL'],
    ['no time', ['health', '--timeout', 'soon'], '--timeout soon cannot be used'],
    ['an unknown option', ['health', '--prot', '1'], '--port'],
  ])('refuses %s with 2', async (_what, args, hint) => {
    expect(await nodegx(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(hint) });
  });

  it('starts without loading what the services are made of', () => {
    const script = `process.argv.splice(1, 1, ${JSON.stringify(commandPath)}, 'health', '--help');
      process.on('exit', () => process.stderr.write(JSON.stringify(process.moduleLoadList.filter((one) => /tls|http2|undici/.test(one)))));
      await import(${JSON.stringify(commandPath)});`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, 'x'], { encoding: 'utf8' });
    expect(stderr).toBe('[]');
  });
});
