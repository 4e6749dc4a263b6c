import { describe, expect, it } from '@jest/globals';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readAuthMessage } from 'y-protocols/auth';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { seeded, seeds } from '../testing/random-documents.ts';
import {
  awarenessMessage,
  controlMessage,
  keepAliveMessage,
  maxMessagesPerFrame,
  permissionDeniedMessage,
  readMessages,
  savedMessage,
  step1Message,
  step2Message,
  step2Room,
  updateMessage,
} from './messages.ts';

function written(write: (to: encoding.Encoder) => void): Uint8Array {
  const to = encoding.createEncoder();
  write(to);
  return encoding.toUint8Array(to);
}

const doc = new Y.Doc();
doc.getText('text').insert(0, 'straße 🙂');
const whole = Y.encodeStateAsUpdate(doc);

/** A frame as a stock client writes it: the message number, then what y-protocols writes. */
const frame = (number: number, write: (to: encoding.Encoder) => void): Uint8Array =>
  written((to) => {
    encoding.writeVarUint(to, number);
    write(to);
  });

describe('messages that come in', () => {
  it('are read as y-protocols writes them', () => {
    expect(readMessages(frame(0, (to) => sync.writeSyncStep1(to, doc)))).toEqual([
      { type: 'step1', stateVector: Y.encodeStateVector(doc) },
    ]);
    expect(readMessages(frame(0, (to) => sync.writeSyncStep2(to, doc)))).toEqual([
      { type: 'update', update: whole, isStep2: true },
    ]);
    expect(readMessages(frame(0, (to) => sync.writeUpdate(to, whole)))).toEqual([
      { type: 'update', update: whole, isStep2: false },
    ]);
    const awareness = new Awareness(doc);
    const entries = encodeAwarenessUpdate(awareness, [doc.clientID]);
    awareness.destroy();
    expect(readMessages(frame(1, (to) => encoding.writeVarUint8Array(to, entries)))).toEqual([
      { type: 'awareness', entries },
    ]);
    expect(readMessages(frame(3, () => undefined))).toEqual([{ type: 'query-awareness' }]);
    expect(readMessages(controlMessage('{"type":"hello"}'))).toEqual([{ type: 'control', text: '{"type":"hello"}' }]);
  });

  it('[SYN6] are read several in a frame', () => {
    const both = Uint8Array.from([...updateMessage(whole), ...step1Message(new Uint8Array([0])), 3]);
    expect(readMessages(both)?.map(({ type }) => type)).toEqual(['update', 'step1', 'query-awareness']);
  });

  it.each([2, 4, 100, 102, 120, 127, 128, 2 ** 40])(
    '[SYN6] number %d is unknown and costs the rest of its frame',
    (number) => {
      const bytes = Uint8Array.from([
        3,
        ...written((to) => encoding.writeVarUint(to, number)),
        ...updateMessage(whole),
      ]);
      expect(readMessages(bytes)).toEqual([{ type: 'query-awareness' }, { type: 'unknown' }]);
    },
  );

  it('[SYN6] a sync message of an unknown kind is unknown', () => {
    expect(readMessages(new Uint8Array([0, 3, 1, 1]))).toEqual([{ type: 'unknown' }]);
  });

  it('[SYN6] a frame that breaks off is none, wherever it does', () => {
    const frames = [updateMessage(whole), step1Message(Y.encodeStateVector(doc)), awarenessMessage(whole)];
    for (const bytes of [...frames, controlMessage('{"type":"hello"}')]) {
      for (let end = 0; end < bytes.length; end++) expect(readMessages(bytes.subarray(0, end))).toBeUndefined();
    }
  });

  it('a control message must be text', () => {
    expect(readMessages(new Uint8Array([121, 1, 0xff]))).toBeUndefined();
  });

  it('[SYN6] a frame of more messages than anyone sends is none: each byte of it could ask for the whole document', () => {
    expect(readMessages(new Uint8Array(maxMessagesPerFrame).fill(3))).toHaveLength(maxMessagesPerFrame);
    expect(readMessages(new Uint8Array(maxMessagesPerFrame + 1).fill(3))).toBeUndefined();
  });

  it.each(seeds(3))('any bytes are messages or none (seed %i)', (seed) => {
    const random = seeded(seed);
    for (let run = 0; run < 5_000; run++) {
      const bytes = Uint8Array.from({ length: random(12) }, () => (random(2) === 0 ? random(4) : random(256)));
      const messages = readMessages(bytes);
      if (messages) expect(messages.length).toBeGreaterThan(0);
    }
  });
});

describe('messages that go out', () => {
  it('are those of y-protocols', () => {
    expect(step1Message(Y.encodeStateVector(doc))).toEqual(frame(0, (to) => sync.writeSyncStep1(to, doc)));
    expect(step2Message(whole)).toEqual(frame(0, (to) => sync.writeSyncStep2(to, doc)));
    expect(updateMessage(whole)).toEqual(frame(0, (to) => sync.writeUpdate(to, whole)));
    const large = new Uint8Array(300_000).fill(7);
    expect(updateMessage(large)).toEqual(frame(0, (to) => sync.writeUpdate(to, large)));
    expect(awarenessMessage(large)).toEqual(frame(1, (to) => encoding.writeVarUint8Array(to, large)));
    expect(savedMessage(300)).toEqual(frame(120, (to) => encoding.writeVarUint(to, 300)));
    expect(controlMessage('"ü🙂"')).toEqual(frame(121, (to) => encoding.writeVarString(to, '"ü🙂"')));
  });

  it('an update that fills its frame is passed on in it, and no other is', () => {
    const large = new Uint8Array(300_000).fill(7);
    const frame = updateMessage(large);
    const [message] = readMessages(frame) ?? [];
    if (message?.type !== 'update') throw new Error('an update message reads as something else');
    expect(updateMessage(message.update).buffer).toBe(frame.buffer);

    const answer = step2Message(large);
    const [other] = readMessages(answer) ?? [];
    if (other?.type !== 'update') throw new Error('a step 2 reads as something else');
    expect(updateMessage(other.update)).toEqual(frame);
    expect(updateMessage(other.update).buffer).not.toBe(answer.buffer);

    const neighbour = Uint8Array.from([...frame, 3]).subarray(5, frame.length);
    expect(neighbour).toEqual(large);
    expect(updateMessage(neighbour)).toEqual(frame);
    expect(updateMessage(neighbour).buffer).not.toBe(neighbour.buffer);
  });

  it('an update that room was made for is sent where it lies', () => {
    const { writer, headLength } = step2Room(300_000);
    writer.raw(new Uint8Array(300_000).fill(7));
    const bytes = writer.finish();
    const update = bytes.subarray(headLength);
    expect(step2Message(update).buffer).toBe(bytes.buffer);
    expect(step2Message(update)).toEqual(step2Message(update.slice()));
    expect(updateMessage(update)).toEqual(updateMessage(update.slice()));
  });

  it('[SYN16] the keep-alive is an awareness message about nobody', () => {
    expect([...keepAliveMessage]).toEqual([1, 1, 0]);
    expect(readMessages(keepAliveMessage)).toEqual([{ type: 'awareness', entries: new Uint8Array([0]) }]);
  });

  it('[SYN17] permission denied reads in y-protocols', () => {
    const decoder = decoding.createDecoder(permissionDeniedMessage('Du darfst hier nur lesen: ü'));
    expect(decoding.readVarUint(decoder)).toBe(2);
    const reasons: string[] = [];
    readAuthMessage(decoder, doc, (_doc, reason) => reasons.push(reason));
    expect(reasons).toEqual(['Du darfst hier nur lesen: ü']);
  });
});
