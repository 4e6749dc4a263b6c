import { expect, test } from '@jest/globals';
import { readCommunity } from '@nodegx/protocol';
import { healthAddresses } from './endpoints.ts';

function communityWith(servers: Record<string, unknown>) {
  const read = readCommunity(
    JSON.stringify({ version: '1.0.0', community: { id: 'a', name: 'A' }, servers }),
    'community.json',
  );
  if (!read.ok) throw new Error('no community');
  return read.community;
}

test('a service tells how it is where the community says, else below its own address, else with all the others', () => {
  const community = communityWith({
    publicUrl: 'https://collab.example.org/',
    identity: { healthCheck: 'https://status.example.org/identity' },
    sync: { url: 'wss://sync.example.org', healthCheck: 'https://status.example.org/sync' },
    signaling: { url: 'wss://rooms.example.org/' },
    notifications: { healthCheck: null },
  });
  expect(Object.fromEntries(healthAddresses(community, undefined))).toEqual({
    identity: 'https://status.example.org/identity',
    sync: 'https://status.example.org/sync',
    signaling: 'https://rooms.example.org/health',
    notifications: 'https://collab.example.org/health',
  });
  expect(healthAddresses(communityWith({}), undefined).size).toBe(0);
});
