import { execFile } from 'node:child_process';
import { cp, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openDocument, Pair, type Provider, systemClock } from '@nodegx/client';
import { openNodePeer } from '@nodegx/client/node';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { bundleForPage, hasBrowser, launch, openPage } from './page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const isShipped = (path: string): boolean => !/\/(node_modules|src)$/.test(path);

/** Two people in one process, in a session of a community whose address is given; prints how they reach each other. */
const twoWithoutWebRtc = `
import { Identity, Session } from '@nodegx/client';
import { openNodePeer } from '@nodegx/client/node';

const community = process.argv[2];
const faults = [];
let missing;
try {
  openNodePeer([], {});
} catch ({ code }) {
  missing = code;
}
const [ada, ben] = await Promise.all(['Ada', 'Ben'].map(async (name) => {
  const identity = new Identity({ community });
  await identity.guest(name);
  const session = new Session({ community, identity });
  session.on('fault', ({ code }) => faults.push(code));
  return session;
}));
await ada.start();
await ben.join((await ada.createLink({ role: 'editor' })).url);
await ben.whenLive();
ada.doc.getText('text').insert(0, 'over the server');
const text = ben.doc.getText('text');
while (text.toString() === '') await new Promise((resolve) => ben.doc.once('update', resolve));
await ada.whenSaved();
const { state } = ben;
const via = ben.participants.map((participant) => participant.via);
process.stdout.write(JSON.stringify({ missing, state, via, text: text.toString(), faults }));
await Promise.all([ada.close(), ben.close()]);
process.exit(0);
`;

const inBrowser = hasBrowser ? it : it.skip;
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Person {
  readonly provider: Provider;
  readonly faults: string[];
  pair: Pair;
}

/** Somebody in this process; `send` carries their signals. */
function person(isPolite: boolean, send: (signal: unknown) => void): Person {
  const provider = openDocument({ document: 'notes' });
  const faults: string[] = [];
  const makePair = (): Pair =>
    new Pair({
      isPolite,
      send,
      openPeer: openNodePeer,
      iceServers: [],
      clock: systemClock,
      random: Math.random,
      onChannel: (channel) => provider.addPeer(channel),
      onState: () => undefined,
      onFault: ({ code }) => faults.push(code),
    });
  const made: Person = { provider, faults, pair: makePair() };
  ends.push(async () => {
    made.pair.close();
    await provider.close();
  });
  return made;
}

/** Resolves when the document's text is this. */
async function shows({ doc }: Provider, text: string): Promise<void> {
  while (doc.getText('text').toString() !== text) await new Promise((resolve) => doc.once('update', resolve));
}

function twoPeople(): [Person, Person] {
  const people: Person[] = [];
  const one = person(true, (signal) => setImmediate(() => people[1]?.pair.receive(signal)));
  const other = person(false, (signal) => setImmediate(() => people[0]?.pair.receive(signal)));
  people.push(one, other);
  return [one, other];
}

describe('@nodegx/client in Node with @roamhq/wrtc', () => {
  it('reaches another Node directly, and finds a new way when the connection is gone', async () => {
    const [one, other] = twoPeople();
    one.pair.start();
    other.pair.start();
    await Promise.all([one.provider.whenLive(), other.provider.whenLive()]);
    one.provider.doc.getText('text').insert(0, 'from one;');
    await shows(other.provider, 'from one;');
    other.provider.doc.getText('text').insert(0, 'from the other;');
    await shows(one.provider, 'from the other;from one;');
    expect(one.provider.state).toEqual({ at: 'live', via: 'p2p' });

    other.pair.port?.close();
    one.pair.port?.close();
    other.provider.doc.getText('text').insert(0, 'meanwhile;');
    await shows(one.provider, 'meanwhile;from the other;from one;');
  });

  it('needs nobody to take an offer back: the polite end leaves the first one to the other', async () => {
    const [one, other] = twoPeople();
    const offers: string[] = [];
    const receive = other.pair.receive.bind(other.pair);
    other.pair.receive = (signal) => {
      if (JSON.stringify(signal).includes('"offer"')) offers.push('polite');
      receive(signal);
    };
    one.pair.start();
    other.pair.start();
    await Promise.all([one.provider.whenLive(), other.provider.whenLive()]);
    expect(offers).toEqual([]);
  });

  it('goes through the server where the package is not installed, and says so to who asks for it by name', async () => {
    const folder = await temporaryFolder();
    ends.push(() => folder.remove());
    const community = await CommunityProcess.start({ dataDir: folder.path });
    ends.push(() => community.stop());
    // The client as it is installed without the optional package.
    const installed = `${folder.path}/node_modules`;
    await mkdir(`${installed}/@nodegx`, { recursive: true });
    await cp(`${root}packages/client`, `${installed}/@nodegx/client`, { recursive: true, filter: isShipped });
    for (const name of ['@nodegx/protocol', 'yjs', 'y-protocols', 'lib0', 'ws']) {
      await symlink(await realpath(`${root}node_modules/${name}`), `${installed}/${name}`);
    }
    await writeFile(`${folder.path}/two.mjs`, twoWithoutWebRtc);
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder.path}/two.mjs`, community.url]);
    expect(JSON.parse(stdout)).toEqual({
      missing: 'webrtc_missing',
      state: { at: 'live', via: 'server' },
      via: ['self', 'server'],
      text: 'over the server',
      faults: [],
    });
  });

  inBrowser.each([
    ['polite', true],
    ['impolite', false],
  ])('reaches a browser directly, as the %s end', async (_name, isPolite) => {
    const browser = await launch();
    ends.push(() => browser.close());
    const { page, unhandled } = await openPage(await browser.newContext(), await bundleForPage());
    // In order: one is handed over after the other.
    let work: Promise<unknown> = Promise.resolve();
    const node = person(isPolite, (signal) => {
      work = work.then(() => page.evaluate(`pair.receive(${JSON.stringify(signal)})`));
    });
    await page.exposeFunction('sendSignal', (signal: unknown) => node.pair.receive(signal));
    await page.evaluate(`globalThis.mine = page.open('notes'); page.connect(mine, ${!isPolite}); pair.start()`);
    node.pair.start();
    await node.provider.whenLive();
    node.provider.doc.getText('text').insert(0, 'from Node;');
    await page.evaluate("page.shows(mine, (text) => text === 'from Node;')");
    await page.evaluate("mine.doc.getText('text').insert(0, 'from the page;')");
    await shows(node.provider, 'from the page;from Node;');
    expect(node.provider.state).toEqual({ at: 'live', via: 'p2p' });
    await work;
    expect([...unhandled, ...node.faults]).toEqual([]);
  });
});
