import { describe, expect, test } from '@jest/globals';
import { formWays, nextPath } from './ways.ts';

describe('ways in', () => {
  test('are those that the community has, the quickest first', () => {
    const ids = (ways: Parameters<typeof formWays>[0]) => formWays(ways).map(({ id }) => id);
    expect(ids({ guests: true, accounts: true, accessToken: true })).toEqual(['guest', 'account', 'access']);
    expect(ids({ guests: false, accounts: true, accessToken: false })).toEqual(['account']);
    expect(ids({ guests: false, accounts: false, accessToken: false })).toEqual([]);
  });
});

describe('the page after signing in', () => {
  test.each([
    ['?next=%2Fsessions%2Fabc', '/sessions/abc'],
    ['', '/'],
    ['?next=https%3A%2F%2Fevil.example', '/'],
    ['?next=%2F%2Fevil.example', '/'],
    ['?next=%2F%5Cevil.example', '/'],
    ['?next=%2Fsign-in', '/'],
  ])('of %p is %p', (search, path) => {
    expect(nextPath(search)).toBe(path);
  });
});
