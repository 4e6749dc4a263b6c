import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { nodegx } from './command.ts';
import { type Faults, startProxy } from './proxy.ts';
import { type Certificate, serve } from './server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let data: string;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  file = new CommunityFile(folder.path);
  await file.write();
  community = await CommunityProcess.start({ dataDir: data, env: { COMMUNITY_FILE: file.path, TRUST_PROXY: '1' } });
});
afterAll(async () => {
  await community.stop();
  await folder.remove();
});
afterEach(closeAll);

/** A certificate for this machine, which trusts itself. */
async function makeCertificate(path: string): Promise<Certificate> {
  const [key, cert] = [join(path, 'key.pem'), join(path, 'cert.pem')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', [...made, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
}

/** The lines with ✗ (or those with another mark), of a doctor who looks at the community through this address. */
async function doctor(url: string | undefined, args: readonly string[] = [], local = community.url) {
  const all = ['doctor', '--local', local, '--data', data, '--community', file.path, '--idle', '0', '--timeout', '1'];
  const { code, stdout, stderr } = await nodegx([...all, ...(url === undefined ? [] : ['--url', url]), ...args]);
  const marked = (mark: string) => stdout.split('\n').filter((line) => line.startsWith(`  ${mark} `));
  return { code, stdout, stderr, failed: marked('✗'), fine: marked('✓') };
}

const throughProxy = async (faults: Faults, args: readonly string[] = []) =>
  doctor(await startProxy(community.url, faults), args);

describe('nodegx doctor', () => {
  it('finds nothing broken where nothing is, through a proxy that does its work', async () => {
    const { code, stdout, failed, fine } = await throughProxy({}, ['--idle', '1']);
    expect([failed, code]).toEqual([[], 0]);
    const words = [
      'are free on the disk',
      'takes writes, and they reach the disk',
      'community.json is in order',
      'turn-config: all of version',
      'Ready: they take work',
      'Leads to the community on this machine',
      'clock and the one here agree',
      'Requests arrive as they were sent: http://',
      'TRUST_PROXY is 1, and addresses that strangers make up are not believed',
      'lives for 1 s and longer',
      '/identity/.well-known/jwks.json',
    ];
    for (const word of words) expect(fine.join('\n')).toContain(word);
    for (const service of ['sync', 'signaling', 'notifications'])
      expect(fine.filter((line) => line.includes(`WebSocket to ${service}: opens and answers`))).toHaveLength(2);
    expect(stdout).toContain('Nothing is broken.');
  });

  it.each<[string, Faults, number, RegExp]>([
    [
      'strips the upgrade and asks for a page',
      { stripsUpgrade: true },
      3,
      /the upgrade header was stripped on the way: the service was asked for a page \(HTTP 40[45]\)\. .*proxy_set_header Upgrade/,
    ],
    [
      'answers 400',
      { answersUpgrade: 400 },
      3,
      /the upgrade header was stripped \(brokenproxy\) \(HTTP 400\) by the proxy/,
    ],
    [
      'answers 426',
      { answersUpgrade: 426 },
      3,
      /the upgrade header was stripped \(brokenproxy\) \(HTTP 426\) by the proxy/,
    ],
    [
      'does not reach the service',
      { answersUpgrade: 502 },
      3,
      /the proxy answers HTTP 502.*does not reach the service/,
    ],
    ['buffers', { buffers: true }, 3, /opens, and then nothing arrives: the proxy holds answers back \(buffers\)/],
    ['drops the query', { dropsQuery: true }, 1, /what stands behind the \? of the address does not arrive/],
    [
      'drops the subprotocol',
      { drops: 'sec-websocket-protocol' },
      2,
      /the proxy drops the header Sec-WebSocket-Protocol/,
    ],
    [
      'leaves X-Forwarded-For to strangers',
      { forwardsNothing: true },
      1,
      /take people for whoever they say they are: TRUST_PROXY is 1/,
    ],
    [
      'says https where people come by http',
      { forwardedProtocol: 'https' },
      1,
      /come by http, and the services take it for https: X-Forwarded-Proto says https\. .*\$scheme/,
    ],
    [
      'puts another name into Host',
      { host: 'localhost:1' },
      1,
      /Pages from http:\/\/127.* are refused: the proxy puts another name into Host, .* Set PUBLIC_URL to http:.*\$host/,
    ],
    ['has a clock of its own', { clockMs: 3_600_000 }, 1, /are (3599|3600) s apart: tokens are refused/],
    [
      'sends people elsewhere',
      { redirectsTo: 'https://other.example.org/' },
      1,
      /Sends everybody on to https:\/\/other/,
    ],
  ])('knows a proxy that %s', async (_what, faults, count, words) => {
    const { code, failed } = await throughProxy(faults);
    expect(code).toBe(1);
    expect(failed.filter((line) => words.test(line)).length).toBe(count);
    // And blames nothing else; what lies behind such a fault cannot be looked at.
    const others = failed.filter((line) => !words.test(line));
    expect(others.filter((line) => !/jwks/.test(line))).toEqual([]);
  });

  it('knows a proxy that ends TLS and does not say so, and what that costs without PUBLIC_URL', async () => {
    const certificate = await makeCertificate(folder.path);
    const through = async (faults: Faults, env: Readonly<Record<string, string>> = {}) => {
      const url = await startProxy(community.url, { ...faults, certificate });
      const args = ['doctor', '--local', community.url, '--data', data, '--community', file.path, '--idle', '0'];
      const all = { NODE_EXTRA_CA_CERTS: join(folder.path, 'cert.pem'), ...env };
      return nodegx([...args, '--url', url, '--timeout', '1'], { env: all });
    };
    const good = await through({});
    expect(good.stdout).toMatch(/✓ Requests arrive as they were sent: https:/);
    const bad = await through({ forwardedProtocol: null });
    expect([bad.code, bad.stdout]).toEqual([
      1,
      expect.stringMatching(
        /✗ People come by https, and the services take it for http: X-Forwarded-Proto does not arrive\. .*Sign-in elsewhere leads back/,
      ),
    ]);
    expect((await through({ forwardedProtocol: 'http' })).stdout).toMatch(/✗ .*X-Forwarded-Proto says http\./);
    expect((await through({ forwardedProtocol: 'gopher' })).stdout).toMatch(/X-Forwarded-Proto says something else\./);
  });

  it('knows services that do not believe the proxy that people come by https', async () => {
    const own = await temporaryFolder();
    const certificate = await makeCertificate(folder.path);
    const other = await CommunityProcess.start({ dataDir: own.path, env: { COMMUNITY_FILE: file.path } });
    const url = await startProxy(other.url, { certificate });
    const args = ['doctor', '--local', other.url, '--data', own.path, '--community', file.path, '--idle', '0'];
    const env = { NODE_EXTRA_CA_CERTS: join(folder.path, 'cert.pem'), PUBLIC_URL: url };
    const { stdout } = await nodegx([...args, '--timeout', '1'], { env });
    // Where the address is named, little depends on it.
    expect(stdout).toMatch(/! People come by https, .* arrives but is not believed: set TRUST_PROXY/);
    await other.stop();
    await own.remove();
  });

  it('knows a proxy that times out idle sockets', async () => {
    const { code, failed } = await throughProxy({ idleMs: 600 }, ['--idle', '5']);
    expect(code).toBe(1);
    expect(failed).toEqual([expect.stringMatching(/is cut after 0\.[5-9] s: the proxy times out idle sockets\./)]);
  });

  it('knows services that take everybody for the proxy', async () => {
    const own = await temporaryFolder();
    const other = await CommunityProcess.start({ dataDir: own.path, env: { COMMUNITY_FILE: file.path } });
    const { failed } = await doctor(await startProxy(other.url), [], other.url);
    expect(failed).toEqual([expect.stringMatching(/take everybody for the proxy: TRUST_PROXY is 0/)]);
    await other.stop();
    await own.remove();
  });

  it('knows an address that leads elsewhere, nowhere, and to another process', async () => {
    const { url } = await serve((_request, response) => void response.end('It works!'));
    expect((await doctor(url)).failed.join()).toMatch(/What answers there is not this community \(status 200\)/);
    expect((await doctor(`http://127.0.0.1:${await freePort()}`)).failed.join()).toMatch(/Nothing listens there/);
    expect((await doctor(url.replace('http:', 'https:'))).failed.join()).toMatch(/TLS/);
    const report = { status: 'ok', service: 'community', version: '0.0.9', uptimeSeconds: 99_999, counts: {} };
    const elsewhere = await serve((_request, response) => void response.end(JSON.stringify(report)));
    const { stdout } = await doctor(elsewhere.url);
    expect(stdout).toMatch(/! Leads to another process than the one here: 0\.0\.9, up 99999 s/);
  });

  it('compares the settings of the address with the one in use', async () => {
    const env = { PUBLIC_URL: 'https://old.example.org', COMMUNITY_FILE: file.path };
    const url = await startProxy(community.url);
    const { stdout } = await nodegx(['doctor', '--url', url, '--local', community.url, '--data', data, '--idle', '0'], {
      env,
    });
    expect(stdout).toContain(`✗ PUBLIC_URL is https://old.example.org, but people come through ${url}.`);
  });

  it('says what is wrong with the community file and the data folder, and that nothing runs', async () => {
    const broken = join(folder.path, 'broken.json');
    const exposed = join(folder.path, 'exposed');
    await writeFile(broken, '{ "version": "1.0.0" }');
    await mkdir(exposed);
    await chmod(exposed, 0o755);
    const local = `http://127.0.0.1:${await freePort()}`;
    const args = ['doctor', '--local', local, '--community', broken, '--data', exposed];
    const { code, stdout } = await nodegx(args);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ .*broken\.json:1:1 community is missing/);
    expect(stdout).toContain(`! Others on this machine may look into ${exposed}: chmod 700`);
    expect(stdout).toMatch(
      /✗ The community does not answer\. Nothing listens there \(ECONNREFUSED\).* nodegx up starts it/,
    );
    const elsewhere = await nodegx([...args, '--data', broken]);
    expect(elsewhere.stdout).toMatch(/✗ The data folder .*broken\.json cannot be used \(EEXIST\)/);
  });

  it('writes a bundle for others in which nobody is named', async () => {
    const bundle = join(folder.path, 'bundle.json');
    const named = new CommunityFile(
      await mkdir(join(folder.path, 'named'), { recursive: true }).then((made) => made ?? ''),
    );
    await named.write({
      community: { id: 'garden-club', name: 'Garden Club', owner: { github: 'ada-lovelace' } },
      moderation: { moderators: ['grace-hopper'], bannedUsers: ['mallory'] },
    });
    const secret = 'hunter2hunter2hunter2hunter2hunter2';
    const url = `https://garden.example.invalid`;
    const args = ['doctor', '--url', url, '--local', community.url, '--data', data, '--bundle', bundle];
    const env = { COMMUNITY_FILE: named.path, SIGNALING_SECRET: secret, PUBLIC_URL: 'https://garden.example.org' };
    expect((await nodegx(args, { env })).code).toBe(1);
    const text = await readFile(bundle, 'utf8');
    expect((await stat(bundle)).mode & 0o777).toBe(0o600);
    for (const name of ['garden', 'Garden', 'ada-love', 'grace', 'mallory', secret, folder.path])
      expect(text).not.toContain(name);
    expect(JSON.parse(text)).toMatchObject({
      format: 1,
      variables: expect.arrayContaining(['SIGNALING_SECRET', 'PUBLIC_URL']),
      community: { identity: { guests: true }, moderation: { moderators: '(1 entries)' } },
      findings: expect.arrayContaining([
        { status: 'fail', about: expect.any(String), check: 'public_url_setting', message: expect.any(String) },
      ]),
    });
    expect(await nodegx(args, { env })).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
  });

  it('writes none of the secrets that lie about into a bundle, whatever is wrong', async () => {
    const planted = 'hunter2'.repeat(8);
    const secrets = Object.fromEntries(
      [
        'SIGNALING_SECRET',
        'TURN_SECRET',
        'GITHUB_CLIENT_SECRET',
        'OIDC_CLIENT_SECRET',
        'ACCESS_TOKEN',
        'SERVICE_KEYS',
        'DISCORD_WEBHOOK_URL',
        'MY_OWN_PASSWORD',
      ].map((name) => [name, planted]),
    );
    const env = {
      ...secrets,
      DATABASE_URL: `postgres://ada:${planted}@db/nodegx`,
      REDIS_URL: `redis://:${planted}@cache`,
      PUBLIC_URL: `https://ada:${planted}@old.example.org`,
    };
    const broken = join(folder.path, 'broken-by-gardeners.json');
    const wrong = { id: 'Garden Club', name: 'Garden Club', contact: planted };
    await writeFile(
      broken,
      JSON.stringify({ version: '1.0.0', community: wrong, identity: { clientSecret: planted }, 'x-note': planted }),
    );
    // A server elsewhere that says things of its own.
    const { url } = await serve((_request, response) => {
      response.writeHead(302, {
        location: `https://gardeners.example.org/?token=${planted}`,
        server: 'inner.gardeners',
      });
      response.end();
    });
    for (const [index, communityFile] of [broken, file.path, `${url}/community.json?token=${planted}`].entries()) {
      const bundle = join(folder.path, `planted-${index}.json`);
      const args = ['--url', `${url}/?token=${planted}`, '--community', communityFile, '--bundle', bundle];
      const ended = await nodegx(['doctor', '--data', data, '--local', community.url, '--timeout', '1', ...args], {
        env,
      });
      expect(ended.code).toBe(1);
      const text = await readFile(bundle, 'utf8');
      expect(text).not.toMatch(/hunter2|ardener|Garden|ada:/);
      expect(JSON.parse(text).findings.length).toBeGreaterThan(5);
    }
  });

  it('asks services at ports of their own, and says which of them does not answer', async () => {
    const closed = `http://127.0.0.1:${await freePort()}`;
    const args = ['--service', `sync=${community.url}/sync`, '--service', `signaling=${closed}`];
    const { code, failed, fine } = await doctor(undefined, args);
    expect(code).toBe(1);
    expect(failed).toEqual([expect.stringMatching(/The community does not answer\. Nothing listens there/)]);
    expect(fine.join()).toMatch(/WebSocket to sync: opens and answers/);
    expect(fine.join()).not.toContain('WebSocket to notifications');
  });

  it('speaks JSON to programs', async () => {
    const { code, stdout } = await doctor(undefined, ['--json']);
    expect(code).toBe(0);
    const { ok, findings } = JSON.parse(stdout);
    expect(ok).toBe(true);
    expect(findings).toContainEqual(expect.objectContaining({ status: 'ok', check: 'socket_sync' }));
  });

  it.each([
    ['an address without a scheme', ['--url', 'collab.example.org'], /--url collab\.example\.org cannot be used/],
    ['a service that does not exist', ['--service', 'snyc=http://127.0.0.1:1'], /Names are signaling, sync/],
    ['a time that is none', ['--idle', 'long'], /--idle long cannot be used/],
    ['an unknown flag', ['--jsno'], /--json/],
  ])('refuses %s with 2', async (_what, args, hint) => {
    expect(await nodegx(['doctor', ...args])).toMatchObject({ code: 2, stderr: expect.stringMatching(hint) });
  });
});
