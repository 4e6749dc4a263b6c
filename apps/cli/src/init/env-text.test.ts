import { describe, expect, it } from '@jest/globals';
import { completeEnv, valueIn, withValue } from './env-text.ts';

const settings = [
  { name: 'A', value: 'new a', why: 'What a is.' },
  { name: 'B', value: 'new-b', why: 'What b is.' },
];

describe('completeEnv', () => {
  it('writes all of a file that is not there', () => {
    expect(completeEnv('', settings)).toEqual({
      text: "# What a is.\nA='new a'\n\n# What b is.\nB=new-b\n",
      added: ['A', 'B'],
    });
  });

  it('keeps what has a value, however it is written, and every other line', () => {
    for (const mine of ['A=mine', 'export A="mine"', "  A = 'mine' # note", 'A=old\nA=mine']) {
      const { text, added } = completeEnv(`# my notes\r\n${mine}\nOTHER=1`, settings);
      expect(added).toEqual(['B']);
      expect(text).toBe(`# my notes\r\n${mine}\nOTHER=1\n\n# What b is.\nB=new-b\n`);
      expect(valueIn(text, 'A')).toBe('mine');
    }
  });

  it('fills in what is there without a value, in its place', () => {
    const { text, added } = completeEnv('A=\nB=""\nAB=1\n', settings);
    expect([text, added]).toEqual(["A='new a'\nB=new-b\nAB=1\n", ['A', 'B']]);
  });

  it('changes nothing the second time', () => {
    const once = completeEnv('OTHER=1\n', settings).text;
    expect(completeEnv(once, settings)).toEqual({ text: once, added: [] });
  });
});

describe('withValue', () => {
  it('replaces a value in its place, or adds it', () => {
    expect(withValue('X=1\nA=old # note\r\nY=2\n', 'A', 'new')).toBe('X=1\nA=new\r\nY=2\n');
    expect(withValue('X=1', 'A', 'new')).toBe('X=1\nA=new\n');
  });
});
