import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { EchoReceipts, NumberedReceipts } from './receipts.ts';
import { scan, typed } from './testing/news.ts';
import { seeded, seeds } from './testing/random-documents.ts';
import { hole, rawUpdate, text } from './testing/raw-update.ts';
import { Turns } from './testing/turns.ts';
import type { ScannedUpdate } from './update/run.ts';
import { readMessages } from './wire/messages.ts';

const update = scan(typed(1, 0, 'x'));

function numbered() {
  const turns = new Turns();
  const told: number[] = [];
  const receipts = new NumberedReceipts((frame) => {
    expect(frame[0]).toBe(120);
    told.push(frame[1] ?? 0);
  }, turns.atTurnEnd);
  return { turns, told, receipts };
}

function echoing() {
  const turns = new Turns();
  const frames: Uint8Array[] = [];
  const receipts = new EchoReceipts((frame) => frames.push(frame), turns.atTurnEnd);
  const updates = (): Uint8Array[] =>
    frames.flatMap((frame) => {
      const [message, ...more] = readMessages(frame) ?? [];
      if (message?.type !== 'update' || message.isStep2 || more.length > 0) throw new Error('not one update');
      return [message.update];
    });
  return { turns, frames, updates, receipts };
}

describe('NumberedReceipts', () => {
  it('[SYN20] says once a turn how many are stored', () => {
    const { turns, told, receipts } = numbered();
    const stored = [1, 2, 3].map(() => receipts.taken(update, false));
    expect(told).toEqual([]);
    stored[0]?.();
    stored[1]?.();
    turns.end();
    expect(told).toEqual([2]);
    stored[2]?.();
    turns.end();
    expect(told).toEqual([2, 3]);
  });

  it('[SYN20] what was refused does not hold up what follows, and is never said to be stored by itself', () => {
    const { turns, told, receipts } = numbered();
    receipts.refused();
    turns.end();
    expect(told).toEqual([]);
    receipts.taken(update, false)();
    turns.end();
    expect(told).toEqual([2]);
    expect(receipts.count).toBe(2);
  });

  it('[SYN20] stands still at a gap until an answer that came after it is stored', () => {
    const { turns, told, receipts } = numbered();
    receipts.taken(update, false)();
    receipts.gap();
    receipts.taken(update, false)();
    turns.end();
    expect(told).toEqual([1]);
    const answered = receipts.taken(update, true);
    receipts.taken(update, false);
    turns.end();
    expect(told).toEqual([1]);
    answered();
    turns.end();
    expect(told).toEqual([1, 4]);
  });

  it('[SYN20] an answer from before the gap proves nothing about it', () => {
    const { turns, told, receipts } = numbered();
    const early = receipts.taken(update, true);
    receipts.gap();
    early();
    turns.end();
    expect(told).toEqual([1]);
    receipts.taken(update, false)();
    turns.end();
    expect(told).toEqual([1]);
  });

  it('[SYN20] a second gap while the answer to the first is on its way needs an answer of its own', () => {
    const { turns, told, receipts } = numbered();
    receipts.gap();
    const answered = receipts.taken(update, true);
    receipts.gap();
    answered();
    turns.end();
    expect(told.at(-1) ?? 0).toBeLessThan(3);
    receipts.taken(update, true)();
    turns.end();
    expect(told.at(-1)).toBe(4);
  });

  it.each(seeds(30))('[SYN20] never counts what is not stored, and counts all in the end (seed %i)', (seed) => {
    const random = seeded(seed);
    const { turns, told, receipts } = numbered();
    type Fate = 'waiting' | 'stored' | 'refused' | 'gap' | 'covered';
    const fates: Fate[] = [];
    const queue: (() => void)[] = [];
    const taken = (isAnswer: boolean): void => {
      const index = fates.push('waiting') - 1;
      const stored = receipts.taken(update, isAnswer);
      queue.push(() => {
        fates[index] = 'stored';
        if (isAnswer) for (let gap = 0; gap < index; gap++) if (fates[gap] === 'gap') fates[gap] = 'covered';
        stored();
      });
    };
    for (let step = 0; step < 200; step++) {
      const choice = random(10);
      if (choice < 4) taken(false);
      else if (choice === 4) taken(true);
      else if (choice === 5) {
        fates.push('gap');
        receipts.gap();
      } else if (choice === 6) {
        fates.push('refused');
        receipts.refused();
      } else if (choice === 7) turns.end();
      else for (let count = random(4); count > 0; count--) queue.shift()?.();
      const lies = fates.slice(0, told.at(-1) ?? 0).filter((fate) => fate === 'waiting' || fate === 'gap');
      expect(lies).toEqual([]);
    }
    taken(true);
    for (const stored of queue.splice(0)) stored();
    turns.end();
    expect(told.at(-1)).toBe(receipts.count);
    expect(told).toEqual([...new Set(told)].sort((one, other) => one - other));
  });
});

describe('EchoReceipts', () => {
  it('[SYN19] gives an update back as it came, once it is stored', () => {
    const { turns, updates, receipts } = echoing();
    const stored = receipts.taken(update, false);
    turns.end();
    expect(updates()).toEqual([]);
    stored();
    turns.end();
    expect(updates()).toEqual([update.bytes]);
  });

  it('[SYN19] gives all of one commit back in one frame', () => {
    const { turns, updates, receipts } = echoing();
    const typedOnes = ['a', 'b', 'c'].map((letter, clock) => scan(typed(7, clock, letter)));
    for (const stored of typedOnes.map((one) => receipts.taken(one, false))) stored();
    turns.end();
    expect(updates()).toHaveLength(1);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, updates()[0] ?? new Uint8Array());
    expect(doc.getText('text').toString()).toBe('abc');
  });

  it('[SYN19] an answer that only repeats deletions needs no echo; one with text in it does', () => {
    const { turns, frames, receipts } = echoing();
    const repeated: ScannedUpdate = scan(rawUpdate([], [[1, 0, 1]]));
    receipts.taken(repeated, true)();
    receipts.gap();
    receipts.refused();
    turns.end();
    expect(frames).toEqual([]);
    receipts.taken(repeated, false)();
    receipts.taken(update, true)();
    turns.end();
    expect(frames).toHaveLength(1);
    expect(receipts.count).toBe(5);
  });

  it('[SYN19] gives back updates with holes in them, several in one turn', () => {
    const { turns, updates, receipts } = echoing();
    const behind = (clock: number) => text('xy', { client: 1, clock: clock - 1 });
    const holed = scan(rawUpdate([{ client: 1, clock: 0, structs: [text('ab'), hole(2), behind(4)] }]));
    const later = scan(rawUpdate([{ client: 1, clock: 8, structs: [hole(1), behind(9), hole(5), behind(16)] }]));
    for (const one of [holed, later, holed]) receipts.taken(one, false)();
    turns.end();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, rawUpdate([{ client: 1, clock: 0, structs: [text('x'.repeat(30))] }]));
    const echoed = updates().flatMap((bytes) => scan(bytes).runs.map(({ from, to }) => [from, to]));
    expect(echoed).toEqual([
      [0, 2],
      [4, 6],
      [9, 11],
      [16, 18],
      [0, 2],
      [4, 6],
    ]);
    for (const bytes of updates()) Y.applyUpdate(doc, bytes);
  });
});
