/// <reference lib="dom" />
// Besides stock y-webrtc, which `yPeer` drives, stock y-websocket.
import '../src/y-webrtc/page.ts';
import { WebsocketProvider } from 'y-websocket-3';
import * as Y from 'yjs';

const doc = new Y.Doc();
const text = doc.getText('text');
let provider: WebsocketProvider | undefined;

/** What the page offers to a test. */
const served = {
  join({ url, document, token }: { url: string; document: string; token: string }): void {
    provider = new WebsocketProvider(url, document, doc, { params: { token }, disableBc: true });
  },

  insert(what: string): void {
    text.insert(text.length, what);
  },

  /** Resolves once the text is as expected. */
  async shows(expected: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (text.toString() !== expected) return;
        doc.off('update', look);
        resolve();
      };
      doc.on('update', look);
      look();
    });
  },

  isConnected: (): boolean => provider?.wsconnected ?? false,
};

declare global {
  var yServed: typeof served;
}

globalThis.yServed = served;
