import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MemoryValues } from '../storage/values.ts';
import { seededRandom } from '../testing/chance.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeSurroundings } from '../testing/fake-platform.ts';
import { readAddress } from './address.ts';
import { CommunityManager, type CommunityManagerOptions } from './manager.ts';

let clock: FakeClock;
let web: Map<string, Response | (() => Response | Promise<Response>)>;
let asked: { url: string; etag: string | undefined }[];
const managers: CommunityManager[] = [];

beforeEach(() => {
  clock = new FakeClock();
  web = new Map();
  asked = [];
});

afterEach(() => {
  for (const manager of managers.splice(0)) manager.stop();
});

function manage(options: CommunityManagerOptions = {}): {
  manager: CommunityManager;
  faults: string[];
  events: string[];
} {
  const manager = new CommunityManager({
    clock,
    random: seededRandom(1),
    fetch: async (url, { headers, signal }) => {
      asked.push({ url, etag: headers['if-none-match'] });
      const answer = web.get(url);
      if (answer === undefined) throw new TypeError('fetch failed');
      if (answer instanceof Response) return answer.clone();
      return Promise.race([
        answer(),
        new Promise<Response>((_, reject) => {
          signal.onabort = () => reject(new DOMException('aborted', 'AbortError'));
        }),
      ]);
    },
    ...options,
  });
  managers.push(manager);
  const faults: string[] = [];
  const events: string[] = [];
  manager.on('fault', ({ code }) => faults.push(code));
  for (const name of ['added', 'removed', 'updated'] as const)
    manager.on(name, ({ id }) => events.push(`${name} ${id}`));
  manager.on('active', (community) => events.push(`active ${community?.id}`));
  return { manager, faults, events };
}

const file = (id: string, rest: object = {}): string =>
  JSON.stringify({ version: '1.0.0', community: { id, name: id.toUpperCase() }, ...rest });
const served = (text: string, headers: Record<string, string> = {}): Response => new Response(text, { headers });
const well = (status = 'ok'): Response =>
  served(JSON.stringify({ status, service: 'all', version: '0.1.0', uptimeSeconds: 1, counts: {} }));

/** Resolves when the test passes, now or after something about a community has changed. */
function until(manager: CommunityManager, test: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (test()) resolve();
    };
    for (const name of ['added', 'updated', 'fault'] as const) manager.on(name, look);
    look();
  });
}

describe('what a person pastes', () => {
  it.each([
    ['https://acme.example/community.json', 'https://acme.example/community.json', 'https://acme.example'],
    ['  acme.example ', 'https://acme.example/community.json', 'https://acme.example'],
    ['http://127.0.0.1:4440/', 'http://127.0.0.1:4440/community.json', 'http://127.0.0.1:4440'],
    ['https://acme.example/team/', 'https://acme.example/team/community.json', 'https://acme.example/team'],
    ['https://github.com/acme/garden', 'https://raw.githubusercontent.com/acme/garden/HEAD/community.json', undefined],
    ['github.com/acme/garden.git', 'https://raw.githubusercontent.com/acme/garden/HEAD/community.json', undefined],
    [
      'https://github.com/acme/garden/tree/next/2',
      'https://raw.githubusercontent.com/acme/garden/next/2/community.json',
      undefined,
    ],
    [
      'https://github.com/acme/garden/blob/main/sub/community.json',
      'https://raw.githubusercontent.com/acme/garden/main/sub/community.json',
      undefined,
    ],
  ])('%s', (pasted, url, base) => {
    expect(readAddress(pasted)).toEqual({ file: url, base });
  });

  it.each(['', 'https://', 'https://github.com/acme', 'https://user:secret@acme.example', 'ht tp://x'])(
    'not: %s',
    (pasted) => {
      expect(() => readAddress(pasted)).toThrow(expect.objectContaining({ code: 'community_address', kind: 'fix' }));
    },
  );
});

describe('communities', () => {
  it('are added with what their file says, and where their services are', async () => {
    web.set('https://acme.example/community.json', served(file('acme')));
    web.set('https://acme.example/health', well());
    const { manager } = manage();
    const added = await manager.add('acme.example');
    expect(added).toMatchObject({ id: 'acme', name: 'ACME', isProtected: false, error: undefined });
    expect(added.config.limits.documents.maxMessageBytes).toBeGreaterThan(0);
    expect(added.endpoints).toEqual({
      signaling: 'wss://acme.example/signaling',
      sync: 'wss://acme.example/sync',
      notifications: 'wss://acme.example/notifications',
      identity: 'https://acme.example/identity',
      turn: 'https://acme.example/turn/ice-servers',
    });
    await until(manager, () => manager.get('acme')?.health !== undefined);
    expect(manager.get('acme')?.health).toMatchObject({ overall: 'ok', services: { sync: 'ok', signaling: 'ok' } });
    expect(asked.filter(({ url }) => url.endsWith('/health'))).toHaveLength(1);
  });

  it('of a repository have the services that their file names', async () => {
    const servers = { sync: { url: 'wss://sync.acme.example' }, signaling: { url: 'wss://signal.acme.example' } };
    web.set('https://raw.githubusercontent.com/acme/garden/HEAD/community.json', served(file('acme', { servers })));
    web.set('https://sync.acme.example/health', well('degraded'));
    const { manager } = manage();
    const { endpoints } = await manager.add('https://github.com/acme/garden');
    expect(endpoints).toMatchObject({ sync: 'wss://sync.acme.example', notifications: undefined });
    await until(manager, () => manager.get('acme')?.health !== undefined);
    const { health } = manager.get('acme') ?? {};
    expect(health).toMatchObject({ overall: 'degraded', services: { sync: 'degraded', signaling: 'down' } });
  });

  it('are refused with a reason that a person can use', async () => {
    const { manager } = manage();
    await expect(manager.add('acme.example')).rejects.toMatchObject({ code: 'community_unreachable', kind: 'retry' });
    web.set('https://acme.example/community.json', new Response('', { status: 404 }));
    await expect(manager.add('acme.example')).rejects.toMatchObject({ code: 'community_missing' });
    web.set('https://acme.example/community.json', served('{\n "version": 1.0.0'));
    await expect(manager.add('acme.example')).rejects.toMatchObject({
      code: 'community_invalid',
      message: expect.stringContaining('line 2'),
      details: { diagnoses: [expect.objectContaining({ line: 2 })] },
    });
    web.set('https://acme.example/community.json', served(' '.repeat(2 * 1024 * 1024)));
    await expect(manager.add('acme.example')).rejects.toMatchObject({ code: 'community_too_large' });
    web.set('https://acme.example/community.json', () => new Promise(() => undefined));
    const slow = expect(manager.add('acme.example')).rejects.toMatchObject({ code: 'community_unreachable' });
    await clock.advance(11_000);
    await slow;
    expect(manager.communities).toEqual([]);
  });

  it('are one for each id', async () => {
    web.set('https://acme.example/community.json', served(file('acme')));
    web.set('https://other.example/community.json', served(file('acme')));
    const { manager, events } = manage();
    await manager.add('acme.example');
    await manager.add('https://acme.example/community.json');
    await expect(manager.add('other.example')).rejects.toMatchObject({ code: 'community_id_taken' });
    expect(manager.communities).toHaveLength(1);
    expect(events.filter((event) => event === 'added acme')).toHaveLength(1);
  });

  it('are there without a network, with the one that was worked in', async () => {
    const storage = new MemoryValues();
    web.set('https://acme.example/community.json', served(file('acme'), { etag: '"1"' }));
    web.set('https://bloom.example/community.json', served(file('bloom')));
    const first = manage({ storage });
    await first.manager.start();
    await first.manager.add('acme.example');
    await first.manager.add('bloom.example');
    await first.manager.switchTo('bloom');
    web.clear();
    const second = manage({ storage });
    await second.manager.start();
    expect(second.manager.communities.map(({ id }) => id)).toEqual(['acme', 'bloom']);
    expect(second.manager.active?.id).toBe('bloom');
    await until(second.manager, () => second.manager.get('acme')?.error !== undefined);
    expect(second.manager.get('acme')).toMatchObject({ error: { code: 'community_unreachable' }, name: 'ACME' });
    expect(asked.at(-1)?.etag ?? asked.find(({ etag }) => etag === '"1"')?.etag).toBe('"1"');
  });

  it('are brought up to date every quarter of an hour, with jitter, and on waking up', async () => {
    const surroundings = new FakeSurroundings();
    web.set('https://acme.example/community.json', served(file('acme')));
    const { manager } = manage({ surroundings });
    await manager.start();
    await manager.refresh();
    await manager.add('acme.example');
    await manager.refresh();
    const times = (): number => asked.filter(({ url }) => url.endsWith('community.json')).length;
    const before = times();
    await clock.advance(13 * 60_000);
    expect(times()).toBe(before);
    const checked = until(manager, () => manager.get('acme')?.health?.checkedAtMs === clock.now());
    await clock.advance(4 * 60_000);
    expect(times()).toBe(before + 1);
    await checked;
    await manager.refresh();
    const after = times();
    web.set('https://acme.example/community.json', served(file('acme', { branding: { primaryColor: '#3355ff' } })));
    surroundings.wake();
    await clock.advance(100);
    expect(times()).toBe(after);
    await clock.advance(17 * 60_000);
    await until(manager, () => manager.get('acme')?.config.branding.primaryColor === '#3355ff');
    expect(manager.get('acme')?.config.branding.primaryColor).toBe('#3355ff');
  });

  it('keep their last good file when it turns invalid, and say what is wrong', async () => {
    web.set('https://acme.example/community.json', served(file('acme')));
    const { manager, faults } = manage();
    await manager.add('acme.example');
    web.set('https://acme.example/community.json', served(file('acme', { features: 'all' })));
    await manager.refresh();
    expect(manager.get('acme')).toMatchObject({ name: 'ACME', error: { code: 'community_invalid' } });
    expect(faults).toEqual(['community_invalid']);
    web.set('https://acme.example/community.json', served(file('bloom')));
    await manager.refresh();
    expect(manager.get('acme')?.error?.code).toBe('community_invalid');
    web.set('https://acme.example/community.json', served(file('acme')));
    await manager.refresh();
    expect(manager.get('acme')?.error).toBeUndefined();
  });

  it('that are unchanged cost an answer without a body', async () => {
    web.set('https://acme.example/community.json', served(file('acme'), { etag: '"1"' }));
    const { manager } = manage();
    await manager.add('acme.example');
    web.set('https://acme.example/community.json', () => new Response(null, { status: 304 }));
    await manager.refresh();
    expect(asked.filter(({ url }) => url.endsWith('.json')).map(({ etag }) => etag)).toEqual([undefined, '"1"']);
    expect(manager.get('acme')?.error).toBeUndefined();
  });

  it('have a built-in one that is always there, and comes when it can', async () => {
    const { manager, faults, events } = manage({ builtIn: 'https://nodegx.example' });
    await manager.start();
    await until(manager, () => faults.length > 0);
    expect(faults).toEqual(['community_unreachable']);
    // The first round has to be over, as a second one would join it.
    await manager.refresh();
    web.set('https://nodegx.example/community.json', served(file('nodegx')));
    web.set('https://acme.example/community.json', served(file('acme')));
    await manager.refresh();
    expect(manager.active?.id).toBe('nodegx');
    await expect(manager.remove('nodegx')).rejects.toMatchObject({ code: 'community_protected', kind: 'stop' });
    await manager.add('acme.example');
    await manager.switchTo('acme');
    await manager.remove('acme');
    expect(manager.active?.id).toBe('nodegx');
    await expect(manager.switchTo('acme')).rejects.toMatchObject({ code: 'community_unknown' });
    expect(events.filter((event) => !event.startsWith('updated'))).toEqual([
      'added nodegx',
      'active nodegx',
      'added acme',
      'active acme',
      'removed acme',
      'active nodegx',
    ]);
  });

  it('work on where nothing can be kept', async () => {
    web.set('https://acme.example/community.json', served(file('acme')));
    const full = new Error('full');
    const storage = { get: () => Promise.reject(full), set: () => Promise.reject(full) };
    const { manager, faults } = manage({ storage });
    await manager.start();
    await manager.add('acme.example');
    expect(manager.communities).toHaveLength(1);
    expect(faults.length).toBeGreaterThan(0);
  });
});
