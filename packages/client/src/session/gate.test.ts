import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Channel, ChannelEvents } from '../sync/peer-line.ts';
import { writePeerMessage } from '../wire/peer-messages.ts';
import { Gate } from './gate.ts';

const hello = writePeerMessage({ type: 'hello', version: 1, replica: 'ben', client: 7 });
const edit = (what: number): Uint8Array =>
  writePeerMessage({ type: 'update', author: 'ben', update: new Uint8Array([what]) });

let told: string[];
let isChannelOpen: boolean;
let gate: Gate;

beforeEach(() => {
  told = [];
  isChannelOpen = true;
  const channel: Channel = {
    via: 'p2p',
    buffered: 0,
    send: () => undefined,
    close: () => {
      isChannelOpen = false;
    },
  };
  const attach = (): ChannelEvents => {
    told.push('attached');
    return {
      message: (bytes) => told.push(bytes === hello ? 'hello' : `edit ${bytes.at(-1)}`),
      drained: () => undefined,
      stalled: () => undefined,
      resumed: () => undefined,
      rerouted: () => undefined,
      closed: () => told.push('closed'),
    };
  };
  gate = new Gate(channel, attach);
});

describe('a direct way to somebody', () => {
  it('[PEER22] carries the document while both may write, and nothing of what comes when one may not', () => {
    gate.isOpen = true;
    gate.message(hello);
    gate.message(edit(1));
    gate.isOpen = false;
    gate.message(edit(2));
    expect(told).toEqual(['attached', 'hello', 'edit 1', 'closed']);
    // What was on its way belongs to the talk that is over.
    gate.isOpen = true;
    expect(told.slice(4)).toEqual(['attached']);
  });

  it('waits with what the other end says that heard of it first', () => {
    gate.message(edit(1));
    gate.message(hello);
    gate.message(edit(2));
    gate.isOpen = true;
    gate.message(edit(3));
    expect(told).toEqual(['attached', 'hello', 'edit 2', 'edit 3']);
  });

  it('keeps little of what may never be heard, and begins anew where that was too much', () => {
    gate.message(hello);
    for (let at = 0; at < 1_000; at++) gate.message(edit(at % 100));
    gate.isOpen = true;
    expect(told).toEqual([]);
    expect(isChannelOpen).toBe(false);
  });

  it('is over when its channel is', () => {
    gate.isOpen = true;
    gate.closed();
    gate.isOpen = false;
    gate.isOpen = true;
    expect(told).toEqual(['attached', 'closed']);
  });
});
