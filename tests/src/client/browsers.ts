import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { executablePath, openPageOf } from './page.ts';

/**
 * A browser with a profile of its own, whose microphone, camera and screen are played by Chromium.
 */
export function openProfile(folder: string, name: string, flags: readonly string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, `profile-${name}`), {
    executablePath,
    // The page of the community allows no scripts but its own.
    bypassCSP: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Addresses hidden behind mDNS names need a resolver that containers do not have.
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      '--allow-loopback-in-peer-connection',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      ...flags,
    ],
  });
}

/** Keeps every RTCPeerConnection of a page within reach, and counts what is negotiated. */
const watchConnections = `
  globalThis.connections = [];
  if (globalThis.RTCPeerConnection) {
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(...given) {
        super(...given);
        this.descriptions = 0;
        connections.push(this);
      }
      setLocalDescription(...given) {
        this.descriptions += 1;
        return super.setLocalDescription(...given);
      }
    };
  }
`;

/** What a page of a test has besides: somebody in a session, and ways to wait for something. */
const helpers = `
  globalThis.until = (name, test) => new Promise((resolve) => {
    const look = () => { if (test(mine)) { stop(); resolve(); } };
    const stop = mine.on(name, look);
    look();
  });
  globalThis.textShows = (test) => new Promise((resolve) => {
    const text = mine.doc.getText('text');
    const look = () => { if (test(text.toString())) { mine.doc.off('update', look); resolve(text.toString()); } };
    mine.doc.on('update', look);
    look();
  });
  globalThis.received = async (kind) => {
    let most = 0;
    for (const connection of connections) {
      if (connection.connectionState !== 'connected') continue;
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== 'inbound-rtp' || report.kind !== kind) continue;
        most = Math.max(most, kind === 'video' ? (report.framesReceived ?? 0) : (report.packetsReceived ?? 0));
      }
    }
    return most;
  };
  globalThis.sendsPictures = async (...bits) => {
    for (;;) {
      const sent = connections
        .filter(({ connectionState }) => connectionState === 'connected')
        .flatMap((connection) => connection.getSenders())
        .filter(({ track }) => track?.kind === 'video')
        .map((sender) => sender.getParameters().encodings[0].maxBitrate);
      if (String(sent) === String(bits)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  globalThis.receivesWidth = async (width) => {
    for (;;) {
      for (const connection of connections) {
        if (connection.connectionState !== 'connected') continue;
        for (const report of (await connection.getStats()).values()) if (report.type === 'inbound-rtp' && report.frameWidth <= width) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  globalThis.receives = async (kind, atLeast) => {
    for (;;) {
      const count = await received(kind);
      if (count >= atLeast) return count;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
`;

export interface Person {
  readonly page: Page;
  readonly unhandled: string[];
}

/** Somebody with the editor open, on the page of a community; in no session yet. */
export async function openEditorPage(
  context: BrowserContext,
  bundle: string,
  url: string,
  { name, before = '', options = '{}' }: { name: string; before?: string; options?: string },
): Promise<Person> {
  const page = await context.newPage();
  const unhandled: string[] = [];
  page.on('pageerror', (error) => unhandled.push(String(error)));
  await page.addInitScript(watchConnections + before);
  await loadEditor(page, bundle, url, name, options);
  return { page, unhandled };
}

/** Loads the editor into a page, also once more: whoever was there comes anew. */
export async function loadEditor(page: Page, bundle: string, url: string, name: string, options = '{}'): Promise<void> {
  await openPageOf(page, bundle, url);
  const socket = url.replace(/^http/, 'ws');
  await page.evaluate(`(() => {
    ${helpers}
    globalThis.faults = [];
    globalThis.mine = new page.client.Session({
      community: { endpoints: { signaling: '${socket}/signaling', sync: '${socket}/sync' } },
      identity: { name: '${name}', userId: '${name.toLowerCase()}' },
      ...${options},
    });
    mine.on('fault', ({ code }) => faults.push(code));
  })()`);
}
