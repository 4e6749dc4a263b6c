import { once } from 'node:events';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import {
  type Certificates,
  type CommandResult,
  Coturn,
  clockAhead,
  coturnVersion,
  hasCoturn,
  makeCertificates,
  newSecret,
  nodegx,
  relayPorts,
} from './relay.ts';

const onCoturn = hasCoturn ? describe : describe.skip;

interface Finding {
  status: 'ok' | 'warn' | 'fail';
  about: string;
  check: string;
  message: string;
}

onCoturn('nodegx turn config and check, with a real relay (needs coturn: apt-get install coturn)', () => {
  const secret = newSecret();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let certificates: Certificates;
  let ports: Awaited<ReturnType<typeof relayPorts>>;
  let community: CommunityFile;
  let relay: Coturn | undefined;
  let urls: string[];

  beforeAll(async () => {
    folder = await temporaryFolder();
    ports = await relayPorts();
    certificates = await makeCertificates(folder.path);
    community = new CommunityFile(folder.path);
    const { plain, tls } = ports;
    urls = [`turn:127.0.0.1:${plain}`, `turn:127.0.0.1:${plain}?transport=tcp`, `turns:localhost:${tls}?transport=tcp`];
    await community.write({ servers: { turn: { urls } }, features: { collaboration: { maxSessionSize: 3 } } });
  });
  afterEach(async () => {
    await relay?.stop();
    relay = undefined;
  });
  afterAll(() => folder.remove());

  /** Writes a configuration with the command and starts coturn with it, changed as the test wants it. */
  async function startRelay({
    secrets = secret,
    flags = [],
    change = (text) => text,
  }: {
    secrets?: string;
    flags?: string[];
    change?: (text: string) => string;
  } = {}): Promise<CommandResult> {
    const out = join(folder.path, 'turnserver.conf');
    const here = ['--coturn-version', coturnVersion, '--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1'];
    const own = [
      '--cert',
      certificates.cert,
      '--pkey',
      certificates.pkey,
      '--min-port',
      '50000',
      '--max-port',
      '50200',
    ];
    const args = ['turn', 'config', '--community', community.path, '--out', out, ...here, ...own, ...flags];
    const written = await nodegx(args, { TURN_SECRET: secrets });
    if (written.code !== 0) throw new Error(written.errors);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const text = await readFile(out, 'utf8');
    await writeFile(out, change(text));
    relay = await Coturn.start(out, folder.path, ports.plain);
    return written;
  }

  async function check({
    secrets = secret,
    flags = ['--ca', certificates.ca],
    at = community.path,
    aheadSeconds = 0,
  } = {}): Promise<{ code: number | null; findings: Finding[] }> {
    const args = ['turn', 'check', '--community', at, '--json', '--timeout', '2', ...flags];
    const { code, output, errors } = await nodegx(args, { TURN_SECRET: secrets, ...clockAhead(aheadSeconds) });
    if (output === '') throw new Error(errors);
    const { findings }: { findings: Finding[] } = JSON.parse(output);
    return { code, findings };
  }

  /** Another community beside the one of these tests. */
  async function otherCommunity(): Promise<CommunityFile> {
    await mkdir(join(folder.path, 'other'), { recursive: true });
    return new CommunityFile(join(folder.path, 'other'));
  }

  /** What failed, as `check: message`. */
  const failures = (findings: readonly Finding[]): string[] =>
    findings.filter(({ status }) => status === 'fail').map(({ check: name, message }) => `${name}: ${message}`);

  it('[TRN10] [TRN14] [TRN16] a relay with the configuration that the command wrote passes, over UDP, TCP and TLS', async () => {
    const { output } = await startRelay();
    expect(output).toContain(`for coturn ${coturnVersion}`);
    expect(relay?.log).not.toContain('Bad configuration format');
    const { code, output: report } = await nodegx(
      ['turn', 'check', '--community', community.path, '--ca', certificates.ca],
      { TURN_SECRET: secret },
    );
    expect(report).not.toMatch(/[✗!]/);
    expect(report.match(/✓ Allocates \(\d+ ms\) and relays both ways, as 127\.0\.0\.1:5\d{4}\./g)).toHaveLength(3);
    expect(report).toContain('✓ The certificate is trusted and lasts until');
    for (const line of [
      'Knows the secret.',
      'Refuses forged credentials.',
      'Refuses expired credentials.',
      'Its clock is right to within two minutes.',
      'Relays to IPv4 only',
      // Two others, three addresses, twice while ICE restarts.
      'Gives one person 12 allocations and no more.',
    ]) {
      expect(report).toContain(`✓ ${line}`);
    }
    expect(report).toMatch(/✓ Refuses to send into its own network \(\d\d IPv4 addresses tried\)/);
    expect(report).toMatch(/The relay works\.\n$/);
    expect(code).toBe(0);
    expect(report).not.toContain(secret);
  });

  it('[TRN15] with a secret that the relay does not know it says so, at each address and as a whole', async () => {
    await startRelay();
    const { code, findings } = await check({ secrets: newSecret() });
    expect(code).toBe(1);
    expect(failures(findings)).toEqual([
      ...urls.map(() => 'authentication: Answers, but refuses our credentials: see below.'),
      expect.stringMatching(/^secrets: Refuses our credentials: it knows no secret of TURN_SECRET/),
    ]);
  });

  it('[TRN5] [TRN11] while secrets are changed the old and the new one work, and it names the one that the relay lacks', async () => {
    const next = newSecret();
    await startRelay({ secrets: `${next},${secret}` });
    for (const secrets of [secret, next, `${next},${secret}`]) {
      const { code, findings } = await check({ secrets });
      expect({ code, failed: failures(findings) }).toEqual({ code: 0, failed: [] });
    }
    const { code, findings } = await check({ secrets: `${secret},${newSecret()}` });
    expect(code).toBe(1);
    expect(failures(findings)).toEqual([expect.stringMatching(/^secrets: Does not know secret 2 of 2\./)]);
    const early = await check({ secrets: `${newSecret()},${secret}` });
    expect(failures(early.findings).at(-1)).toMatch(/^secrets: Knows an older secret, but not the first, which signs/);
  });

  it('[TRN10] [TRN14] a relay behind NAT relays between two of its people, under its public address', async () => {
    const change = (text: string): string => text.replace(/^relay-ip=.*$/m, 'relay-ip=127.0.0.5');
    await startRelay({ flags: ['--external-ip', '198.51.100.7/127.0.0.5'], change });
    const { findings } = await check();
    expect(failures(findings)).toEqual([]);
    const relayed = findings.filter(({ message }) => /relays both ways, as 198\.51\.100\.7:5\d{4}\./.test(message));
    expect(relayed).toHaveLength(urls.length);
  });

  it('[TRN15] [TRN16] it says by how much the clock of the relay is ahead of this one, or behind', async () => {
    await startRelay();
    for (const [aheadSeconds, sentence] of [
      [-90, /^clock: Its clock is ahead of this one by more than a minute/],
      [-700, /^clock: Its clock is more than 10 minutes ahead of this one\. Credentials seem expired to it\. Set both/],
      [-90_000, /^clock: Its clock is more than a day ahead of this one/],
      [200, /^clock: Its clock is more than 2 minutes behind this one, so expired credentials still open\. Set both/],
      [4_000, /^clock: Its clock is more than an hour behind this one/],
    ] as const) {
      const { code, findings } = await check({ aheadSeconds });
      expect([code, failures(findings).filter((line) => line.startsWith('clock'))]).toEqual([
        1,
        [expect.stringMatching(sentence)],
      ]);
      expect(failures(findings).filter((line) => /^(secrets|forgery|expiry)/.test(line))).toEqual([]);
    }
  });

  it('[TRN16] it names each range that is open, with the line that closes it', async () => {
    const holes = /^(denied-peer-ip=(10\.0|198\.18|2001:db8).*|no-multicast-peers)\n/gm;
    const change = (text: string): string => `${text.replaceAll(holes, '')}\nrelay-ip=::1\nallowed-peer-ip=::1\n`;
    await startRelay({ change });
    const { code, findings } = await check();
    expect(code).toBe(1);
    expect(failures(findings)).toEqual([
      expect.stringMatching(/224\.0\.0\.1 \(multicast\).* Add no-multicast-peers /),
      expect.stringMatching(/10\.0\.0\.1 \(private\).* Add denied-peer-ip=10\.0\.0\.0-10\.255\.255\.255 /),
      expect.stringMatching(/198\.18\.0\.1 \(benchmarks\).* Add denied-peer-ip=198\.18\.0\.0-198\.19\.255\.255 /),
      expect.stringMatching(/ff02::1 \(multicast\).* Add no-multicast-peers /),
      expect.stringMatching(/2001:db8::1 \(documentation\).* Add denied-peer-ip=2001:db8::-2001:db8:ffff:/),
    ]);
  });

  it('[TRN15] it says that the relay refuses its own address, has no ports left, or serves everybody', async () => {
    await startRelay({ change: (text) => text.replace(/^allowed-peer-ip=.*$/m, '') });
    const own = failures((await check()).findings);
    expect(own[0]).toMatch(
      /^relay: .*refuses to relay to its own address 127\.0\.0\.1 \(403.*Add allowed-peer-ip=127\.0\.0\.1/,
    );
    await relay?.stop();

    await startRelay({ flags: ['--max-port', '50000', '--total-quota', '100'] });
    const ports = failures((await check()).findings);
    expect(ports.join('\n')).toMatch(/no relay port left \(508\)\. Widen min-port to max-port/);
    await relay?.stop();

    await startRelay({
      change: (text) => text.replace(/^(use-auth-secret|static-auth-secret=.*)$/gm, '').concat('\nno-auth\n'),
    });
    const open = failures((await check()).findings);
    expect(open.join('\n')).toMatch(/authentication: Serves everybody.*Remove no-auth/);
    expect(open.join('\n')).toMatch(/forgery: Takes credentials that were signed with a made-up secret/);
    expect(open.join('\n')).toMatch(/expiry: Takes credentials that ended years ago/);
  });

  it('[TRN17] it warns of a quota that a full session exceeds, of none, and of a relay that tells its version', async () => {
    // Versions before 4.7 tell it unless told not to; later ones only when asked.
    const toldVersion = (text: string): string =>
      `${text.replace(/^no-software-attribute$/m, '')}\nsoftware-attribute\n`;
    await startRelay({ flags: ['--user-quota', '5'], change: toldVersion });
    const few = (await check()).findings.filter(({ status }) => status === 'warn').map(({ message }) => message);
    expect(few).toEqual([
      expect.stringMatching(/^Tells everybody that it is coturn 4\./),
      expect.stringMatching(/^Gives one person 5 allocations; in a full session \(3 people\) one may need 12/),
    ]);
    await relay?.stop();
    await startRelay({ change: (text) => text.replace(/^user-quota=.*$/m, '') });
    const { code, findings } = await check();
    expect(findings.find(({ check: name }) => name === 'quota')).toMatchObject({
      status: 'warn',
      message: expect.stringMatching(/^Gave one person 32 allocations and no end in sight. Set user-quota=12/),
    });
    expect(code).toBe(0);
  });

  it('[TRN18] it tells an untrusted certificate, a name that it is not for, and a port without TLS', async () => {
    await startRelay();
    expect(failures((await check({ flags: [] })).findings)).toEqual([
      expect.stringMatching(/^certificate: .*cannot be traced to an authority.*fullchain/),
    ]);
    const other = await otherCommunity();
    await other.write({
      servers: { turn: { urls: [`turns:localhost.localdomain:${ports.tls}`, `turns:127.0.0.1:${ports.tls}`] } },
    });
    const named = await check({ at: other.path });
    expect(
      named.findings.find(({ about, check: name }) => about.includes('127.0.0.1') && name === 'certificate'),
    ).toMatchObject({
      status: 'ok',
    });
    await relay?.stop();

    await startRelay({
      change: (text) => text.replace(/^(cert|pkey|tls-listening-port)=.*$/gm, '').concat('\nno-tls\n'),
    });
    await other.write({ servers: { turn: { urls: [`turns:localhost:${ports.plain}`] } } });
    expect(failures((await check({ at: other.path })).findings)).toEqual([
      expect.stringMatching(/^answer: The relay speaks no TLS on port \d+ of localhost\. Give coturn a certificate/),
    ]);
  });

  it('[TRN19] it tells the port on which the relay is when an address names another', async () => {
    await startRelay();
    const closed = await freePort();
    const other = await otherCommunity();
    const right = `turn:127.0.0.1:${ports.plain}`;
    const wrong = [`turn:127.0.0.1:${closed}`, `turn:127.0.0.1:${closed}?transport=tcp`];
    await other.write({ servers: { turn: { urls: [...wrong, right] } } });
    const { findings } = await check({ at: other.path });
    const sentence = new RegExp(
      `^answer: Nothing listens on port ${closed} .*, but the relay answers on port ${ports.plain}\\. Write`,
    );
    expect(failures(findings)).toEqual(wrong.map(() => expect.stringMatching(sentence)));
  });

  describe('where no relay is', () => {
    let server: Server | undefined;
    afterEach(() => void server?.close());

    it('[TRN19] it tells a closed port, a web server and a name without an address apart', async () => {
      server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      const web = typeof address === 'object' && address !== null ? address.port : 0;
      const other = await otherCommunity();
      const wrong = [
        `turn:127.0.0.1:${ports.plain}`,
        `turn:127.0.0.1:${ports.plain}?transport=tcp`,
        `turn:127.0.0.1:${web}?transport=tcp`,
        `turns:127.0.0.1:${web}`,
        'turn:relay.invalid',
      ];
      await other.write({ servers: { turn: { urls: wrong } } });
      const { code, findings } = await check({ at: other.path });
      expect(code).toBe(1);
      expect(failures(findings)).toEqual([
        expect.stringMatching(/^answer: Nothing listens on port \d+ of 127\.0\.0\.1 \(UDP\)\. Start coturn/),
        expect.stringMatching(/^answer: Nothing listens on port \d+ of 127\.0\.0\.1 \(TCP\)\. Start coturn/),
        expect.stringMatching(
          /^answer: What answers on port \d+ of 127\.0\.0\.1 is no relay, but perhaps a web server/,
        ),
        expect.stringMatching(/^answer: What listens on port \d+ of 127\.0\.0\.1 speaks no TLS/),
        expect.stringMatching(/^address: relay\.invalid has no address/),
      ]);
    });
  });
});
