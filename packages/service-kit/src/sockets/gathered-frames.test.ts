import { describe, expect, it } from '@jest/globals';
import { GatheredFrames, TurnEnd } from './gathered-frames.ts';

describe('GatheredFrames', () => {
  it('joins what it was given, in order, and begins anew', () => {
    const frames = new GatheredFrames();
    for (const text of ['a', 'bc', 'def']) frames.add(Buffer.from(text));
    expect(frames.bytes).toBe(6);
    expect(String(frames.take())).toBe('abcdef');
    expect([frames.bytes, frames.take()]).toEqual([0, undefined]);
    frames.add(Buffer.from('g'));
    expect(String(frames.take())).toBe('g');
  });

  it('copies nothing where there is one', () => {
    const frames = new GatheredFrames();
    const frame = Buffer.from('shared with other connections');
    frames.add(frame);
    expect(frames.take()).toBe(frame);
  });
});

describe('TurnEnd', () => {
  it('flushes all at the end of the turn, and in the next one what came while it did', () => {
    const turns: (() => void)[] = [];
    const turnEnd = new TurnEnd((task) => turns.push(task));
    const heard: string[] = [];
    const late = { flush: () => void heard.push('late') };
    turnEnd.add({ flush: () => void heard.push('one') });
    turnEnd.add({
      flush() {
        heard.push('two');
        turnEnd.add(late);
      },
    });
    expect([heard, turns.length]).toEqual([[], 1]);
    turns.shift()?.();
    expect([heard, turns.length]).toEqual([['one', 'two'], 1]);
    turns.shift()?.();
    expect([heard, turns.length]).toEqual([['one', 'two', 'late'], 0]);
  });
});
