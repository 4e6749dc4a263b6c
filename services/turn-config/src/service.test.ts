import { afterEach, describe, expect, it } from '@jest/globals';
import { type IceServersResponse, parseIceServersResponse, parseProblemDetails } from '@nodegx/protocol';
import { signCredentials } from './credentials.ts';
import {
  relayUrls,
  secret,
  serveTurnConfig,
  type TurnConfigServer,
  type TurnConfigServerOptions,
} from './testing/turn-config-server.ts';

let server: TurnConfigServer;

async function serve(options: TurnConfigServerOptions = {}): Promise<TurnConfigServer> {
  server = await serveTurnConfig(options);
  return server;
}

afterEach(() => server.host.stop());

async function asked(headers: Record<string, string> = {}, path = '/ice-servers'): Promise<IceServersResponse> {
  const response = await server.get(path, headers);
  expect(response.status).toBe(200);
  const parsed = parseIceServersResponse(await response.json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

async function refused(headers: Record<string, string> = {}, path = '/ice-servers') {
  const response = await server.get(path, headers);
  const parsed = parseProblemDetails(await response.json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return { response, ...parsed.value };
}

async function bearer(claims: Parameters<TurnConfigServer['keys']['sign']>[0] = {}): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await server.keys.sign(claims)}` };
}

const userOf = ({ iceServers }: IceServersResponse): string =>
  iceServers.map(({ username = '' }) => username.slice(username.indexOf(':') + 1)).join('');

const protectedCommunity = {
  servers: { turn: { urls: relayUrls } },
  features: { collaboration: { requireAuth: true } },
};

describe('GET /ice-servers', () => {
  it('[TRN1] [TRN3] [TRN9] gives the relays of the community with credentials for half an hour, by the server clock', async () => {
    await serve();
    server.clock.advance(999);
    const response = await server.get('/ice-servers', await bearer());
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer: IceServersResponse = JSON.parse(await response.text());
    const [relay] = answer.iceServers;
    const { username = '', credential } = relay ?? {};
    expect(answer).toEqual({
      iceServers: [{ urls: relayUrls, username, credential }],
      ttl: 1_800,
      serverTime: '2025-01-18T00:00:00.999Z',
      expiresAt: '2025-01-18T00:30:00.000Z',
    });
    expect(username).toMatch(/^1737160200:nodegx-[0-9a-f]{32}$/);
    expect(credential).toBe(signCredentials(secret, username.slice(11), 1_737_160_200).credential);
  });

  it('[TRN2] knows a person by one pseudonym behind the name that the community chose', async () => {
    await serve();
    server.community.update({ servers: { turn: { username: 'acme' } } });
    const first = userOf(await asked(await bearer({ sub: 'ada@example.org' })));
    server.clock.advance(60_000);
    expect(userOf(await asked(await bearer({ sub: 'ada@example.org' })))).toBe(first);
    expect(userOf(await asked(await bearer({ sub: 'ben@example.org' })))).not.toBe(first);
    expect(first).toMatch(/^acme-[0-9a-f]{32}$/);
  });

  it('[TRN3] follows the community while it runs; what needs no credentials gets none', async () => {
    await serve();
    server.community.update({ servers: { turn: { urls: ['turn:new.example.org', 'stun:new.example.org'] } } });
    const [open, relay, ...more] = (await asked()).iceServers;
    expect(open).toEqual({ urls: ['stun:new.example.org'] });
    expect(relay).toMatchObject({ urls: ['turn:new.example.org'], credential: expect.any(String) });
    expect(more).toEqual([]);
  });

  it('[TRN4] answers with an empty list where the community has no relay', async () => {
    await serve({ community: {}, turnSecret: undefined });
    expect(await asked()).toMatchObject({ iceServers: [], ttl: 1_800 });
    expect((await server.get('/ready')).status).toBe(200);
  });

  it('[TRN4] says that the secret is missing, there and to the operator, and hands siblings what is left', async () => {
    const urls = ['stun:relay.example.org', 'turn:relay.example.org'];
    await serve({ turnSecret: undefined, community: { servers: { turn: { urls } } } });
    expect(await refused()).toMatchObject({ status: 503, code: 'relay_unavailable', kind: 'retry' });
    expect(server.service.iceServers.forPerson({ id: 'ada' }).iceServers).toEqual([
      { urls: ['stun:relay.example.org'] },
    ]);
    const ready = await server.get('/ready');
    expect(ready.status).toBe(503);
    const detail = expect.stringContaining('Set TURN_SECRET');
    expect(await ready.json()).toMatchObject({ checks: [{}, { name: 'relay_secret', ok: false, detail }] });
    expect(server.lines).toMatchObject([{ level: 'warn', msg: detail }]);
    expect(await (await server.get('/health')).json()).toMatchObject({ status: 'degraded' });
    server.community.update({ servers: { turn: { urls: [] } } });
    expect((await server.get('/ready')).status).toBe(200);
  });

  it('[TRN7] asks for a token where the community does, shown as a header, parameter or cookie', async () => {
    await serve({ community: protectedCommunity });
    const missing = await refused();
    expect(missing).toMatchObject({ status: 401, code: 'token_missing' });
    expect(missing.response.headers.get('www-authenticate')).toBe('Bearer');
    expect(missing.response.headers.get('cache-control')).toBe('no-store');
    expect(await refused({ authorization: 'Bearer rubbish' })).toMatchObject({ code: 'token_invalid' });
    const token = await server.keys.sign();
    const users = [
      userOf(await asked({ authorization: `Bearer ${token}` })),
      userOf(await asked({}, `/ice-servers?token=${token}`)),
      userOf(await asked({ cookie: `other=1; nodegx_token=${token}` })),
    ];
    expect(new Set(users).size).toBe(1);
  });

  it('[TRN7] turns the banned away, and everybody where collaboration is off', async () => {
    await serve();
    server.community.update({ moderation: { bannedUsers: ['ada'] } });
    expect(await refused(await bearer())).toMatchObject({ status: 403, code: 'banned' });
    server.community.update({ features: { collaboration: { enabled: false } } });
    expect(await refused(await bearer({ sub: 'ben' }))).toMatchObject({ status: 403, code: 'feature_off' });
  });

  it('[TRN7] takes guests without a token at their word where none is needed', async () => {
    await serve();
    const ada = userOf(await asked({}, '/ice-servers?userId=ada'));
    expect(userOf(server.service.iceServers.forPerson({ id: 'ada' }))).toBe(ada);
    const nobody = userOf(await asked());
    expect(nobody).not.toBe(ada);
    expect(userOf(await asked())).toBe(nobody);
  });

  it('[TRN6] limits how often one person asks, whatever token they show, and others not', async () => {
    await serve();
    for (let i = 0; i < 3; i++) await asked(await bearer({ jti: `token ${i}` }));
    const answer = await refused(await bearer());
    expect(answer).toMatchObject({ status: 429, code: 'rate_limited', retryAfterMs: 60_000 });
    expect(answer.response.headers.get('retry-after')).toBe('60');
    await asked(await bearer({ sub: 'ben' }));
    server.clock.advance(60_000);
    await asked(await bearer());
  });

  it('[TRN6] limits an address where people come without a token to what an office needs, whatever names they make up', async () => {
    await serve();
    for (let i = 0; i < 60; i++) await asked({}, `/ice-servers?userId=name${i}`);
    expect(await refused({}, '/ice-servers?userId=another')).toMatchObject({ code: 'rate_limited' });
    await asked(await bearer());
  });
});

describe('the secrets', () => {
  const next = 'the-next-secret-of-more-than-thirty-two-characters';

  it('[TRN5] the first of several signs', async () => {
    await serve({ turnSecret: `${next},${secret}` });
    const [relay] = (await asked()).iceServers;
    const [expiry = '', user = ''] = relay?.username?.split(':') ?? [];
    expect(relay?.credential).toBe(signCredentials(next, user, Number(expiry)).credential);
  });

  it.each([
    ['both places', { turnSecretFile: '/nowhere' }, /both set/],
    [
      'a file that is not there',
      { turnSecret: undefined, turnSecretFile: '/nowhere/secret' },
      /cannot be read \(ENOENT\)/,
    ],
    ['a short one', { turnSecret: 'hunter2' }, /TURN_SECRET cannot be used. The secret has 7 characters/],
  ])('[TRN5] a start with %s is refused with what to do', async (_what, options, message) => {
    await serve();
    await expect(serveTurnConfig(options)).rejects.toThrow(message);
  });
});

it('[TRN8] counts what it does and shows its bounds, and logs neither secrets, people nor credentials', async () => {
  await serve();
  const answer = await asked(await bearer({ sub: 'ada@example.org' }));
  server.service.iceServers.forPerson({ id: 'ben' });
  await refused({ authorization: 'Bearer rubbish' });
  const metrics = await (await server.get('/metrics')).text();
  expect(metrics).toContain('nodegx_turn_config_issued_credentials_total{channel="http"} 1');
  expect(metrics).toContain('nodegx_turn_config_issued_credentials_total{channel="process"} 1');
  expect(metrics).toContain('nodegx_turn_config_refused_refusals_total{code="token_invalid"} 1');
  expect(metrics).toContain('nodegx_turn_config_relay_url_entries 3');
  expect(metrics).toContain('nodegx_turn_config_relay_secret_entries 1');
  expect(metrics).toContain('nodegx_turn_config_bound_limit{name="ttlSeconds"} 1800');
  expect(metrics).toContain('nodegx_turn_config_bound_limit{name="requestsPerPersonPerMinute"} 3');
  expect(metrics).toContain('nodegx_turn_config_bound_limit{name="requestsPerAddressPerMinute"} 60');
  expect(await (await server.get('/health')).json()).toMatchObject({
    service: 'turn-config',
    status: 'ok',
    counts: { issued: 2, refused: 1, urls: 3, secrets: 1 },
  });
  const shown = JSON.stringify(server.lines) + metrics;
  for (const hidden of [secret, 'ada@', userOf(answer)]) expect(shown).not.toContain(hidden);
});
