import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { Cable } from '../harness/cable.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { Browsers, hasBrowser, type Person, phone } from './browser.ts';
import {
  addNode,
  connectNodes,
  dragNode,
  exportGraph,
  nodeCalled,
  startSession,
  whenStatus,
} from './workspace-people.ts';

const inBrowser = hasBrowser ? it : it.skip;
const withoutWebRtc = 'delete globalThis.RTCPeerConnection';

const browsers = new Browsers();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let port: number;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await temporaryFolder();
  port = await freePort();
  const file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: false, videoEnabled: true } } });
  env = { COMMUNITY_FILE: file.path };
  community = await CommunityProcess.start({ dataDir: folder.path, port, env });
  await browsers.start(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  await community.stop();
  await folder.remove();
});

/** Somebody who has come in as a guest and sees the list of sessions. */
async function guest(
  name: string,
  at = community.url,
  { script, ...options }: BrowserContextOptions & { readonly script?: string } = {},
): Promise<Person> {
  const person = await browsers.person('about:blank', options);
  if (script !== undefined) await person.page.addInitScript(script);
  await person.open(`${at}/sign-in`);
  await person.comeInAs(name);
  await person.page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .waitFor();
  await person.open(`${at}/sessions`);
  return person;
}

async function join(person: Person, room: string, at = community.url): Promise<void> {
  await person.open(`${at}/sessions/${encodeURIComponent(room)}`);
  await person.page.getByRole('main').getByRole('button', { name: /^Join/ }).click();
  await person.page.getByTestId('status').waitFor();
}

describe('the workspace (needs chromium: apt-get install chromium)', () => {
  inBrowser('two people add, connect, move and edit at once, directly, and have the same graph', async () => {
    const [ada, ben] = await Promise.all([guest('Ada'), guest('Ben')]);
    const room = await startSession(ada, { title: 'Design review' });
    await whenStatus(ada, /Live.*Saved/);
    await join(ben, room);
    await addNode(ada, 'Page');
    await addNode(ada, 'Text');
    await nodeCalled(ben, 'Text').waitFor();
    await whenStatus(ada, /Live \(peer to peer\)/);

    await connectNodes(ada, 'Text: output element', 'Page: input content');
    await ben.page.locator('.react-flow__edge').waitFor({ state: 'attached' });

    // Both at once: one moves what the other renames.
    await nodeCalled(ben, 'Text').click();
    await ben.page.getByRole('button', { name: 'Properties' }).click();
    await Promise.all([
      dragNode(ada, 'Page', { x: 60, y: 160 }),
      ben.page.getByRole('complementary').getByLabel('Name').fill('Headline'),
    ]);
    await nodeCalled(ada, 'Headline').waitFor();
    // The other’s choice and cursor are seen.
    await nodeCalled(ada, 'Headline').getByText('Ben').waitFor();
    await ben.page.mouse.move(420, 300);
    await ben.page.mouse.move(440, 320);
    await ada.page.getByTestId('cursor').getByText('Ben').waitFor();
    await ada.picture('workspace-two-people', false);

    await ben.page.getByRole('button', { name: 'Undo' }).click();
    await nodeCalled(ada, 'Headline').waitFor({ state: 'detached' });
    await Promise.all([whenStatus(ada, /Saved/), whenStatus(ben, /Saved/)]);
    const graph = await exportGraph(ada);
    expect(graph).toEqual(await exportGraph(ben));
    expect(graph.nodes.map(({ type }) => type).sort()).toEqual(['page', 'text']);
    expect(graph.connections).toHaveLength(1);
    expect([...ada.faults, ...ben.faults]).toEqual([]);
  });

  inBrowser('who is cut off goes on, is told what is kept, and comes back to the same graph', async () => {
    const cable = await Cable.to(community.url);
    try {
      const [ada, ben] = await Promise.all([guest('Ada'), guest('Ben', cable.url, { script: withoutWebRtc })]);
      const room = await startSession(ada, { title: 'Cut off' });
      await join(ben, room, cable.url);
      await whenStatus(ben, /Live \(server\).*Saved/);
      cable.pull();
      await addNode(ben, 'Button');
      await whenStatus(ben, /Offline, \d+ changes? kept here/);
      await ben.picture('workspace-offline', false);
      expect(await ben.barriersByDayAndNight()).toEqual([]);
      await addNode(ada, 'Variable');
      cable.plugIn();
      await nodeCalled(ben, 'Variable').waitFor();
      await nodeCalled(ada, 'Button').waitFor();
      await Promise.all([whenStatus(ada, /Saved/), whenStatus(ben, /Live.*Saved/)]);
      expect(await exportGraph(ben)).toEqual(await exportGraph(ada));
    } finally {
      await cable.remove();
    }
  });

  inBrowser('goes on when the server is killed and started again underneath', async () => {
    const [ada, ben] = await Promise.all([guest('Ada'), guest('Ben')]);
    const room = await startSession(ada, { title: 'Restart' });
    await join(ben, room);
    await whenStatus(ada, /Live \(peer to peer\)/);
    await community.stop('SIGKILL');
    await addNode(ada, 'Event');
    // The direct way is still there.
    await nodeCalled(ben, 'Event').waitFor();
    community = await CommunityProcess.start({ dataDir: folder.path, port, env });
    await Promise.all([whenStatus(ada, /Live.*Saved/), whenStatus(ben, /Live.*Saved/)]);
    expect(await exportGraph(ben)).toEqual(await exportGraph(ada));
  });

  inBrowser('lets a host open the door, show people out, hand over and end', async () => {
    const [ada, ben] = await Promise.all([guest('Ada'), guest('Ben')]);
    const room = await startSession(ada, { title: 'Behind a door', lobby: true });
    await ben.open(`${community.url}/sessions/${encodeURIComponent(room)}`);
    await ben.page
      .getByRole('main')
      .getByRole('button', { name: /^(Join|Ask|Knock)/ })
      .click();
    await ben.page.getByRole('heading', { name: 'You are at the door' }).waitFor();
    await ben.picture('workspace-lobby');
    expect(await ben.barriersByDayAndNight()).toEqual([]);
    await ada.page.getByRole('button', { name: /^People/ }).click();
    await ada.page.getByRole('button', { name: 'Let in' }).waitFor();
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await ada.page.getByRole('button', { name: 'Let in' }).click();
    await ben.page.getByTestId('status').waitFor();
    await ada.picture('workspace-people', false);

    await ada.page.getByRole('button', { name: 'Decide about Ben' }).click();
    await ada.page.getByRole('menuitem', { name: 'Let Ben only look' }).click();
    await ben.page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    await ada.page.getByRole('button', { name: 'Decide about Ben' }).click();
    await ada.page.getByRole('menuitem', { name: 'Let Ben edit' }).click();
    await ben.page.getByRole('button', { name: 'Undo' }).waitFor();
    await ada.page.getByRole('button', { name: 'Decide about Ben' }).click();
    await ada.page.getByRole('menuitem', { name: 'Make Ben the host' }).click();
    await ben.page.getByRole('button', { name: /^People/ }).click();
    await ben.page.getByRole('button', { name: 'Decide about Ada' }).click();
    await ben.page.getByRole('menuitem', { name: 'Show Ada out' }).click();
    await ada.page.getByRole('heading', { name: 'The host has shown you out' }).waitFor();
    await ada.picture('workspace-kicked');
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await ben.page.getByRole('button', { name: 'End the session for everybody' }).click();
    await ben.page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await ben.page.getByRole('heading', { name: 'This session has ended' }).waitFor();
    await ben.picture('workspace-ended');
    expect(await ben.barriersByDayAndNight()).toEqual([]);
    await ben.page.getByRole('button', { name: 'Start it again' }).click();
    await ben.page.getByTestId('status').waitFor();
  });

  inBrowser('carries talk: chat, and following somebody', async () => {
    const [ada, ben] = await Promise.all([guest('Ada'), guest('Ben')]);
    const room = await startSession(ada, { title: 'Talk' });
    await join(ben, room);
    await ben.page.getByRole('button', { name: 'Chat' }).click();
    await ben.page.getByLabel('Message').fill('Hello <b>Ada</b>');
    await ben.page.keyboard.press('Enter');
    await ada.page.getByRole('button', { name: 'Chat: 1 new' }).click();
    await ada.page.getByText('Hello <b>Ada</b>').waitFor();
    await ada.picture('workspace-chat', false);
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await ada.page.getByRole('button', { name: 'Turn the camera on' }).click();
    await ben.page.getByRole('button', { name: 'Ada: fill the screen' }).waitFor();
    await ben.page.getByRole('button', { name: 'Invite people' }).click();
    await ben.page.getByRole('dialog').getByRole('img').first().waitFor();
    expect(await ben.barriersByDayAndNight()).toEqual([]);
    await ben.page.keyboard.press('Escape');
    await ben.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await ben.barriersByDayAndNight()).toEqual([]);
    await addNode(ada, 'List');
    await ada.page.getByRole('button', { name: /^People/ }).click();
    await ada.page.getByRole('button', { name: 'Follow Ben' }).click();
    await ada.page.getByText('You see what Ben sees').waitFor();
    const before = await nodeCalled(ada, 'List').boundingBox();
    await ben.page.mouse.move(640, 600);
    await ben.page.mouse.wheel(0, 300);
    await ada.page.waitForFunction(
      ([x, y]) => {
        const box = document.querySelector('.react-flow__node')?.getBoundingClientRect();
        return box !== undefined && (box.x !== x || box.y !== y);
      },
      [before?.x, before?.y] as const,
    );
  });

  inBrowser('is worked by keyboard: add, choose, move, connect, delete, undo, copy, leave', async () => {
    const ada = await guest('Ada');
    await startSession(ada, { title: 'Keys' });
    const { page } = ada;
    await page.getByText('An empty canvas').waitFor();
    await whenStatus(ada, /Saved/);
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await ada.picture('workspace-empty', false);
    await page.getByLabel('Search nodes').fill('button');
    await page.keyboard.press('Enter');
    await page.getByLabel('Search nodes').fill('page');
    await page.keyboard.press('Enter');
    const before = await nodeCalled(ada, 'Page').boundingBox();
    await nodeCalled(ada, 'Page').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((y) => {
      const box = document.activeElement?.getBoundingClientRect();
      return box !== undefined && y !== undefined && box.y > y;
    }, before?.y);
    await nodeCalled(ada, 'Button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Properties' }).click();
    await page.getByLabel('Connect to').selectOption({ label: 'Page: content' });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.locator('.react-flow__edge').waitFor({ state: 'attached' });
    await ada.picture('workspace-properties', false);
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await nodeCalled(ada, 'Button').focus();
    await page.keyboard.press('Delete');
    await nodeCalled(ada, 'Button').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await nodeCalled(ada, 'Button').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await nodeCalled(ada, 'Button').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.locator('.react-flow__edge').waitFor({ state: 'attached' });

    // Everything, copied: two nodes more, and the connection between them.
    await nodeCalled(ada, 'Page').focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('heading', { name: '2 nodes' }).waitFor();
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+v');
    await nodeCalled(ada, 'Button').nth(1).waitFor();
    const { nodes, connections } = await exportGraph(ada);
    expect([nodes.length, connections.length]).toEqual([4, 2]);

    await page.getByLabel('Import JSON').setInputFiles({
      name: 'holiday.json',
      mimeType: 'application/json',
      buffer: Buffer.from('no graph'),
    });
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Export as JSON' }).waitFor();
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Export as JSON' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Leave the session' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
  });

  inBrowser('says that it is on its way in, for as long as that takes', async () => {
    const ada = await guest('Ada');
    const room = await startSession(ada, { title: 'Slowly' });
    const ben = await guest('Ben');
    // A server that takes the connection and says nothing yet.
    await ben.page.routeWebSocket(/\/signaling/, () => undefined);
    await ben.open(`${community.url}/s/${encodeURIComponent(room)}`);
    await ben.page.getByText('Coming in').waitFor();
    expect(await ben.barriersByDayAndNight()).toEqual([]);
    await ben.picture('workspace-entering', false);
  });

  inBrowser('fits a phone', async () => {
    const ada = await guest('Ada', community.url, { viewport: phone });
    await startSession(ada, { title: 'On the way' });
    await addNode(ada, 'Note');
    expect(await ada.overflow()).toBe(0);
    // With everything that a community can have, each button of the bar is in sight.
    const ends = await ada.page
      .getByRole('main')
      .locator('header')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(8);
    expect(Math.max(...ends)).toBeLessThanOrEqual(phone.width);
    await ada.picture('workspace-phone', false);
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    for (const name of [/^People/, 'Properties', 'Chat']) {
      await ada.page.getByRole('button', { name }).click();
      await ada.page.getByRole('complementary').waitFor();
      expect(await ada.overflow()).toBe(0);
      expect(await ada.barriersByDayAndNight()).toEqual([]);
      await ada.picture(
        `workspace-phone-${name === 'Chat' ? 'chat' : name === 'Properties' ? 'properties' : 'people'}`,
        false,
      );
      await ada.page
        .getByRole('complementary')
        .getByRole('button', { name: /^Close/ })
        .click();
    }
    await ada.page.getByRole('button', { name: 'Add', exact: true }).click();
    await ada.page.getByRole('region', { name: 'Add nodes' }).waitFor();
    expect(await ada.barriersByDayAndNight()).toEqual([]);
    await ada.picture('workspace-phone-palette', false);
  });
});
