import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Acme, startAcme } from './acme.ts';
import { Browsers, hasBrowser, type Person } from './browser.ts';
import { signUpFlow } from './sign-up-flow.ts';
import { exportGraph, nodeCalled, startSession, whenStatus } from './workspace-people.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
let acme: Acme;

beforeAll(async () => {
  acme = await startAcme();
  await browsers.start([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--auto-select-desktop-capture-source=Entire screen',
  ]);
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  await acme.stop();
});

async function guest(name: string, viewport = { width: 1440, height: 900 }): Promise<Person> {
  const person = await browsers.person(`${acme.url}/sign-in`, { viewport });
  await person.comeInAs(name);
  await person.page.getByLabel('Your name').waitFor({ state: 'detached' });
  await person.open(`${acme.url}/sessions`);
  return person;
}

/** Two people in one session. */
async function two(title: string): Promise<readonly [Person, Person]> {
  const [cleo, ben] = await Promise.all([guest('Cleo'), guest('Ben')]);
  const room = await startSession(cleo, { title });
  await ben.open(`${acme.url}/sessions/${encodeURIComponent(room)}`);
  await ben.page.getByRole('main').getByRole('button', { name: /^Join/ }).click();
  await ben.page.getByTestId('status').waitFor();
  await whenStatus(cleo, /Live \(peer to peer\).*Saved/);
  return [cleo, ben];
}

/** How many pictures of videos with this label were decoded. */
function decoded(page: Page, label: string): Promise<number> {
  return page.evaluate((name) => {
    const button = document.querySelector(`[aria-label="${name}: fill the screen"]`);
    return button?.querySelector('video')?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
  }, label);
}

describe('together in a session (needs chromium: apt-get install chromium)', () => {
  inBrowser('a graph of another editor is imported, seen by both, and exported with all that it brought', async () => {
    const [cleo, ben] = await two('Sign-up flow');
    await cleo.page.getByLabel('Import JSON').setInputFiles({
      name: 'sign-up.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(signUpFlow)),
    });
    await nodeCalled(ben, 'Create account').waitFor();
    await cleo.page.getByRole('button', { name: 'Close the palette' }).click();
    await ben.page.getByRole('button', { name: 'Chat' }).click();
    await ben.page.getByLabel('Message').fill('I’ll do the check, you take the welcome page?');
    await ben.page.keyboard.press('Enter');
    await cleo.page.getByRole('button', { name: 'Chat: 1 new' }).click();
    await cleo.page.getByLabel('Message').fill('Yes! And let us ask for the name later.');
    await cleo.page.keyboard.press('Enter');
    await ben.page.getByText('let us ask for the name later').waitFor();
    for (const { page } of [cleo, ben]) await page.getByRole('button', { name: 'The whole graph' }).click();
    await nodeCalled(ben, 'Both filled in?').click({ position: { x: 90, y: 14 } });
    await nodeCalled(cleo, 'Both filled in?').getByText('Ben').waitFor();
    await nodeCalled(cleo, 'Welcome').click({ position: { x: 90, y: 14 } });
    await cleo.page.getByTestId('cursor').getByText('Ben').waitFor();
    await whenStatus(cleo, /Saved/);
    await cleo.picture('hub-two-people', false);

    const { madeWith, nodes, connections } = { madeWith: undefined, ...(await exportGraph(cleo)) };
    expect(madeWith).toBe('another editor');
    expect(nodes).toHaveLength(signUpFlow.nodes.length);
    expect(connections).toHaveLength(signUpFlow.connections.length);
    expect(nodes.find(({ id }) => id === 'email')).toEqual(signUpFlow.nodes.find(({ id }) => id === 'email'));

    // What is no graph changes nothing, and says why.
    await cleo.page.getByLabel('Import JSON').setInputFiles({
      name: 'holiday.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"nodes": "all of them"}'),
    });
    await cleo.page
      .getByRole('alert')
      .getByText(/This is not a graph/)
      .waitFor();
    await cleo.picture('workspace-notice', false);
    expect((await exportGraph(cleo)).nodes).toHaveLength(signUpFlow.nodes.length);
  });

  inBrowser('cameras, microphones and a screen arrive, and go again', async () => {
    const [cleo, ben] = await two('Face to face');
    await cleo.page.getByRole('button', { name: 'Turn the camera on' }).click();
    await cleo.page.getByRole('button', { name: 'Turn the microphone on' }).click();
    await cleo.page.getByRole('button', { name: 'You: fill the screen' }).waitFor();
    await ben.page.getByRole('button', { name: 'Cleo: fill the screen' }).waitFor();
    await ben.page.waitForFunction(
      () =>
        (document.querySelector('[aria-label="Cleo: fill the screen"] video') as HTMLVideoElement | null)?.videoWidth,
    );
    const before = await decoded(ben.page, 'Cleo');
    await ben.page.waitForFunction((frames) => {
      const video = document.querySelector<HTMLVideoElement>('[aria-label="Cleo: fill the screen"] video');
      return (video?.getVideoPlaybackQuality().totalVideoFrames ?? 0) >= frames + 5;
    }, before);
    await ben.page.getByRole('button', { name: /^People/ }).click();
    await ben.page.getByRole('img', { name: 'Microphone on' }).waitFor();
    await ben.picture('workspace-video', false);
    await cleo.page.getByRole('button', { name: 'Mute yourself' }).click();
    await ben.page.getByRole('complementary').getByRole('img', { name: 'Muted' }).waitFor();

    await cleo.page.getByRole('button', { name: 'Share your screen' }).click();
    await ben.page.getByRole('button', { name: 'Cleo’s screen: fill the screen' }).waitFor();
    await cleo.page.getByRole('button', { name: 'Stop sharing your screen' }).click();
    await ben.page.getByRole('button', { name: 'Cleo’s screen: fill the screen' }).waitFor({ state: 'detached' });
    await cleo.page.getByRole('button', { name: 'Choose a camera' }).click();
    await cleo.page.getByRole('menuitem', { name: 'Turn the camera off' }).click();
    await ben.page.getByRole('button', { name: 'Cleo: fill the screen' }).waitFor({ state: 'detached' });
    expect([...cleo.faults, ...ben.faults]).toEqual([]);
  });
});
