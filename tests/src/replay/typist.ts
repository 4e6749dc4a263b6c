import { WebsocketProvider as Provider1 } from 'y-websocket-1';
import { WebsocketProvider as Provider2 } from 'y-websocket-2';
import { WebsocketProvider as Provider3 } from 'y-websocket-3';
import * as Y from 'yjs';
import { WebSocketForNode } from '../harness/web-socket.ts';
import { readTrace, stepsOf, textName } from './trace.ts';

// One person of the recorded session, in a process of their own, with a stock client: sends each edit once everything
// that its typist had seen has arrived. Talks to the test over IPC.

const providers = { '1': Provider1, '2': Provider2, '3': Provider3 };

/** How many edits may be under way before the next batch of messages is let in. */
const stride = 20;

export interface TypistArguments {
  url: string;
  document: string;
  version: keyof typeof providers;
  agent: number;
  trace: string;
}

export type TypistMessage = { type: 'ready' } | { type: 'typed'; steps: number } | { type: 'text'; text: string };

function say(message: TypistMessage): void {
  process.send?.(message);
}

const { url, document, version, agent, trace: file }: TypistArguments = JSON.parse(process.argv[2] ?? '{}');
const trace = readTrace(new URL(file));
const steps = stepsOf(trace).filter((step) => step.agent === agent);

const doc = new Y.Doc();
const text = doc.getText(textName);
let next = 0;
let scheduled = false;

/** Types on as far as what has arrived allows. */
function type(): void {
  scheduled = false;
  const before = next;
  while (next < steps.length && next - before < stride) {
    const step = steps[next];
    if (step === undefined || !hasSeen(step.seen)) break;
    Y.applyUpdate(doc, step.update, 'typist');
    next += 1;
  }
  if (next > before) say({ type: 'typed', steps: next });
  if (next - before === stride) schedule();
}

function hasSeen(seen: ReadonlyMap<number, number>): boolean {
  for (const [client, clock] of seen) if (Y.getState(doc.store, client) < clock) return false;
  return true;
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  setImmediate(type);
}

const Provider = providers[version];
const provider = new Provider(url, document, doc, { WebSocketPolyfill: WebSocketForNode });

process.on('message', (message) => {
  if (message === 'type') {
    doc.on('update', schedule);
    schedule();
  }
  if (message === 'text') say({ type: 'text', text: text.toString() });
  if (message === 'end') {
    provider.destroy();
    process.disconnect();
    process.exit(0);
  }
});
doc.on('update', () => {
  if (text.length === trace.endContent.length && text.toString() === trace.endContent) {
    say({ type: 'text', text: trace.endContent });
  }
});
say({ type: 'ready' });
