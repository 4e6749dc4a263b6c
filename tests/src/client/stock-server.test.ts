import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocument, type Provider } from '@nodegx/client';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { freePort } from '../harness/community.ts';

const script = join(dirname(createRequire(import.meta.url).resolve('y-websocket-2/package.json')), 'bin', 'server.cjs');
const opened: Provider[] = [];
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  port = await freePort();
  server = spawn(process.execPath, [script], {
    env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout === null) throw new Error('the server says nothing');
  await once(createInterface({ input: server.stdout }), 'line');
});

afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

function open(address: string): Provider {
  const provider = openDocument({ server: address, document: 'notes' });
  opened.push(provider);
  return provider;
}

async function shows({ doc }: Provider, text: string): Promise<void> {
  while (doc.getText('text').toString() !== text) await new Promise((resolve) => doc.once('update', resolve));
}

describe('@nodegx/client and a stock y-websocket server', () => {
  it('falls back to what the server speaks, and does not say saved for it', async () => {
    const one = open(`ws://127.0.0.1:${port}`);
    const other = open(`ws://127.0.0.1:${port}`);
    await Promise.all([one.whenLive(), other.whenLive()]);
    one.doc.getText('text').insert(0, 'over a stock server');
    await shows(other, 'over a stock server');
    expect(one.saveState).toEqual({ saved: false, unsaved: 0, durability: 'unknown' });
  });

  it('falls back, too, where the server does not agree to the subprotocol', async () => {
    // In front of the stock server, one that passes everything on and agrees to nothing.
    const front = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => false });
    await once(front, 'listening');
    front.on('connection', (socket, request) => {
      const back = new WebSocket(`ws://127.0.0.1:${port}${request.url}`);
      const early: RawData[] = [];
      socket.on('message', (data) => (back.readyState === WebSocket.OPEN ? back.send(data) : early.push(data)));
      back.on('open', () => {
        for (const data of early) back.send(data);
      });
      back.on('message', (data) => socket.send(data));
      // A client that only looks whether somebody is there leaves before the way back is open.
      back.on('error', () => undefined);
      socket.on('close', () => back.terminate());
    });
    const address = front.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    try {
      const ours = open(`ws://127.0.0.1:${address.port}`);
      await ours.whenLive();
      await shows(ours, 'over a stock server');
      await ours.close();
    } finally {
      front.close();
      await once(front, 'close');
    }
  });
});
