import { describe, expect, it } from '@jest/globals';
import { fakeCommunity } from '@nodegx/service-kit/testing';
import { relayUrls, secret } from '../testing/turn-config-server.ts';
import { linesOf, readConf } from './conf-file.ts';
import { deniedPeers } from './denied-peers.ts';
import { lintTurnserverConf } from './lint.ts';
import { isKnown } from './options.ts';
import { renderTurnserverConf } from './render.ts';
import { allocationsOfOne, type CoturnSettings, type CoturnWishes, coturnSettings } from './settings.ts';
import { type CoturnVersion, newestKnown, parseCoturnVersion } from './version.ts';

const wishes: CoturnWishes = {
  version: newestKnown,
  listeningIps: [],
  relayIps: [],
  externalIps: ['203.0.113.5/10.0.0.5'],
  minPort: 49_152,
  maxPort: 65_535,
  cert: '/certs/fullchain.pem',
  pkey: '/certs/key.pem',
  maxBytesPerSecond: 1_000_000,
  denied: [],
  allowed: [],
};

const communityWith = (urls: string[]) => fakeCommunity({ servers: { turn: { urls } } }).current;

function settingsFor(changes: Partial<CoturnWishes> = {}, urls = relayUrls, secrets = [secret]): CoturnSettings {
  const result = coturnSettings(communityWith(urls), { ...wishes, ...changes }, secrets);
  if (!result.ok) throw new Error(result.message);
  return result.settings;
}

function version(text: string): CoturnVersion {
  const parsed = parseCoturnVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const versions = ['4.5.2', '4.6.1', '4.6.3', '4.9.0', '4.10.0', '4.14.0', '4.17.1'];

describe('the configuration that is written', () => {
  it.each(versions)('[TRN10] [TRN11] knows only options of coturn %s, and lints clean but for its age', (text) => {
    const settings = settingsFor({ version: version(text) });
    const conf = renderTurnserverConf(settings);
    expect(readConf(conf).filter(({ option }) => !isKnown(option, settings.version))).toEqual([]);
    const findings = lintTurnserverConf(conf, settings.version);
    expect(findings.map(({ message }) => message)).toEqual(
      text === '4.17.1' ? [] : [expect.stringContaining('cannot be called hardened')],
    );
  });

  it('[TRN10] denies all that is not the internet, in ranges, and allows its own address alone, behind NAT the private one, too', () => {
    const lines = readConf(renderTurnserverConf(settingsFor({ denied: ['198.51.100.7'], allowed: ['10.0.0.9'] })));
    const denied = linesOf(lines, 'denied-peer-ip').map(({ value }) => value);
    expect(denied).toHaveLength(deniedPeers.length + 1);
    expect(denied).toEqual(expect.arrayContaining(['169.254.0.0-169.254.255.255', '::1', '198.51.100.7']));
    expect(denied.join()).not.toContain('/');
    expect(linesOf(lines, 'allowed-peer-ip').map(({ value }) => value)).toEqual([
      '203.0.113.5',
      '10.0.0.5',
      '10.0.0.9',
    ]);
  });

  it('[TRN5] [TRN12] lists every secret, and shows none when it is printed', () => {
    const settings = settingsFor({}, relayUrls, ['x'.repeat(40), 'y'.repeat(40)]);
    const secrets = linesOf(readConf(renderTurnserverConf(settings)), 'static-auth-secret').map(({ value }) => value);
    expect(secrets).toEqual(settings.secrets);
    const shown = renderTurnserverConf(settings, { hideSecrets: true });
    for (const one of settings.secrets) expect(shown).not.toContain(one);
  });

  it('[TRN10] listens where the community says, over what it says', () => {
    const options = (settings: CoturnSettings): string => renderTurnserverConf(settings);
    expect(options(settingsFor())).toMatch(
      /^listening-port=3478\ntls-listening-port=443\ncert=\/certs\/fullchain\.pem\n/m,
    );
    const udpOnly = options(settingsFor({}, ['turn:relay.example.org:3479']));
    expect(udpOnly).toMatch(/^listening-port=3479\nno-tcp\nno-tls$/m);
    expect(options(settingsFor({}, ['turns:relay.example.org']))).toMatch(
      /^listening-port=3478\nno-udp\ntls-listening-port=5349$/m,
    );
  });

  it('[TRN10] bounds a person by what a full session needs, and everybody by the ports', () => {
    // 9 others, 3 addresses, twice while ICE restarts.
    expect(settingsFor()).toMatchObject({ realm: 'relay.example.org', userQuota: 54, totalQuota: 16_384 });
    const small = fakeCommunity({
      servers: { turn: { urls: ['turn:a'] } },
      features: { collaboration: { maxSessionSize: 2 } },
    });
    expect(allocationsOfOne(small.current)).toBe(12);
    expect(settingsFor({ userQuota: 5, totalQuota: 7 })).toMatchObject({ userQuota: 5, totalQuota: 7 });
  });

  it.each([
    ['no relay', ['stun:relay.example.org'], {}, [secret], /Add its addresses to servers\.turn\.urls/],
    ['no secret', relayUrls, {}, [], /Set TURN_SECRET/],
    [
      'no certificate',
      relayUrls,
      { cert: undefined },
      [secret],
      /turns:relay\.example\.org:443.* needs a certificate for relay\.example\.org/,
    ],
    ['two ports', ['turn:a:1', 'turn:a:2'], {}, [secret], /the ports 1 and 2, .* Choose it with --listening-port/],
    ['ports the wrong way round', relayUrls, { minPort: 60_000, maxPort: 50_000 }, [secret], /Exchange the two/],
  ])('[TRN20] says what to do about %s', (_what, urls, changes, secrets, message) => {
    const result = coturnSettings(communityWith(urls), { ...wishes, ...changes }, secrets);
    expect(result).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it('[TRN10] notes what coturn cannot know or do by itself', () => {
    const urls = ['turn:a:80?transport=tcp', 'turns:a:443?transport=udp'];
    const changes = { listeningPort: 3478, tlsPort: 5349, externalIps: [] };
    const result = coturnSettings(communityWith(urls), { ...wishes, ...changes }, [secret]);
    expect(result.ok && result.notes).toEqual([
      expect.stringContaining('Give --external-ip'),
      expect.stringContaining('forward 80 to it'),
      expect.stringContaining('forward 443 to it'),
      expect.stringContaining('browsers do not speak'),
    ]);
  });
});

describe('the lint', () => {
  const good = renderTurnserverConf(settingsFor());
  const lint = (text: string, of = newestKnown): string[] =>
    lintTurnserverConf(text, of).map(({ severity, line, message }) => `${severity} ${line ?? '-'} ${message}`);
  const added = (line: string): string => `${line}\n${good}`;
  const without = (pattern: RegExp): string => good.replaceAll(pattern, '');

  it.each([
    ['an unknown option', added('denied-peers-ip=10.0.0.1'), /^error 1 `denied-peers-ip` is no option of coturn/],
    [
      'a removed option',
      added('no-tlsv1'),
      /^error 1 `no-tlsv1` is not known to coturn 4\.17\.1 any more \(until 4\.7\.0\)/,
    ],
    ['a missing value', added('external-ip='), /^error 1 `external-ip` needs a value/],
    [
      'CIDR',
      added('denied-peer-ip=10.0.0.0/8'),
      /^error 1 .* is CIDR.*Write denied-peer-ip=10\.0\.0\.0-10\.255\.255\.255/,
    ],
    ['what is no address', added('allowed-peer-ip=relay.example.org'), /^error 1 .* neither an address nor first-last/],
    ['a semicolon', added('realm=a;'), /^error 1 ends with a semicolon/],
    ['an endless line', added(`realm=${'a'.repeat(1_100)}`), /^error 1 is longer than 1023/],
    ['two ways to sign in', added('lt-cred-mech'), /^error 1 `lt-cred-mech` and `use-auth-secret`/],
    ['a password', added('user=ada:pw'), /^error 1 `user` makes a password that never ends/],
    ['no authentication', added('no-auth'), /^error 1 `no-auth` lets everybody/],
    ['a short secret', added('static-auth-secret=north'), /^error 1 The secret has 5 characters/],
    ['another separator', added('rest-api-separator=|'), /^error 1 `rest-api-separator` must be a colon/],
    ['loopback', added('allow-loopback-peers'), /^error 1 `allow-loopback-peers` opens/],
    ['a console', added('cli'), /^error 1 `cli` opens/],
    ['a web page', added('web-admin'), /^error 1 `web-admin`/],
    ['labels by name', added('prometheus-username-labels'), /^error 1 .*memory grows/],
    ['a capacity alone', `bps-capacity=5\n${without(/^max-bps=.*$/gm)}`, /^error 1 `bps-capacity` needs `max-bps`/],
    [
      'too much allowed',
      added('allowed-peer-ip=10.0.0.0-10.0.0.255'),
      /^warning 1 allows many addresses of 10\.0\.0\.0\/8/,
    ],
    [
      'a range that is missing',
      without(/^denied-peer-ip=169.*$/gm),
      /^error - 169\.254\.0\.0\/16 .* Add denied-peer-ip=169\.254\.0\.0-169/,
    ],
    ['multicast', without(/^no-multicast-peers$/gm), /^error - Multicast .* Add no-multicast-peers/],
    ['TCP relays', without(/^no-tcp-relay$/gm), /^error - TCP connections are relayed/],
    ['no quota', without(/^user-quota=.*$/gm), /^error - One person may take all ports/],
    ['no total', without(/^total-quota=.*$/gm), /^warning - There is no bound on all/],
    ['no realm', without(/^realm=.*$/gm), /^error - There is no realm/],
    ['no secret', without(/^static-auth-secret=.*$/gm), /^error - There is no secret/],
    [
      'no secrets at all',
      without(/^(use|static)-auth-secret.*$/gm),
      /^error - Credentials of the community are not taken/,
    ],
    ['ports the wrong way round', good.replace('min-port=49152', 'min-port=65536'), /^error \d+ `min-port` is above/],
  ])('[TRN13] finds %s and nothing else', (_what, text, message) => {
    expect(lint(text)).toEqual([expect.stringMatching(message)]);
  });

  it('[TRN13] reads what is switched off as off, quotes, blanks and comments as coturn does', () => {
    expect(lint(added('# no-auth\n  cli=false\nweb-admin 0\nlog-file = "stdout"'))).toEqual([]);
  });

  it('[TRN11] [TRN13] tells an old coturn what it passes over and what it leaves open', () => {
    const found = lint(good, version('4.6.1')).join('\n');
    expect(found).toMatch(/`unauthorized-ratelimit` is known from coturn 4\.14\.0; 4\.6\.1 passes over it/);
    expect(found).toMatch(/The telnet console of coturn 4\.6\.1 is on\. Add no-cli/);
    expect(found).toMatch(/takes outdated TLS\. Add no-tlsv1\n/);
    expect(found).toMatch(/cannot be called hardened/);
  });

  it('[TRN13] repeats no secret', () => {
    expect(lint(added(`static-auth-secret=${'s'.repeat(20)}`)).join()).not.toContain('sss');
  });
});
