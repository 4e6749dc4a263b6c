import { expect, test } from '@jest/globals';
import { connectionWords, saveWords } from './status-words.ts';

const disk = { saved: true, unsaved: 0, durability: 'disk' } as const;

test.each([
  [{ at: 'live', via: 'p2p' }, 0, 'Live (peer to peer)'],
  [{ at: 'live', via: 'server' }, 0, 'Live (server)'],
  [{ at: 'reconnecting' }, 12, 'Offline, 12 changes kept here'],
  [{ at: 'reconnecting' }, 1, 'Offline, 1 change kept here'],
  [{ at: 'connecting', isInLobby: true }, 0, 'Waiting to be let in'],
] as const)('%p with %p unsaved is %p', (state, unsaved, words) => {
  expect(connectionWords(state, { unsaved }).text).toBe(words);
});

test('saved is said of what is on disk, and of nothing else', () => {
  const live = { at: 'live', via: 'p2p' } as const;
  expect(saveWords(live, disk)?.text).toBe('Saved');
  expect(saveWords(live, { ...disk, saved: false, unsaved: 3 })?.text).toBe('Saving 3 changes …');
  expect(saveWords(live, { ...disk, saved: false, durability: 'memory' })?.tone).toBe('warning');
  expect(saveWords({ at: 'reconnecting' }, disk)).toBeUndefined();
});
