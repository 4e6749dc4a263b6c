import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '@nodegx/service-kit';
import { makeServer, type Server } from './testing/parts.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer();
});

const person = (id: string, extra: Partial<Person> = {}): Person => ({
  id,
  name: id,
  role: 'guest',
  grants: undefined,
  verified: true,
  ...extra,
});

describe('a room', () => {
  it.each([
    ['is for the invited', { entry: 'invited' }],
    ['has a lobby', { lobby: true }],
  ])('[YWR8] [SIG12] that %s is closed to who comes by the other protocol and asks nobody', async (_what, options) => {
    const ada = server.connect({ userId: 'ada' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'ada', options });
    const codeOf = (who: Person): string | undefined => server.hub.admits(who, 'r')?.code;
    expect(codeOf(person('eve'))).toBe('not_invited');
    expect(codeOf(person('ada'))).toBeUndefined();
    const grant = { room: 'r', role: 'viewer' } as const;
    expect(codeOf(person('eve', { grants: [grant] }))).toBeUndefined();
    expect(codeOf(person('eve', { role: 'moderator' }))).toBeUndefined();
    expect(codeOf(person('eve', { role: 'moderator', verified: false }))).toBe('not_invited');
    const [sent] = await ada.ask({ type: 'invite', targetUserId: 'eve', roomId: 'r' });
    const eve = server.connect({ userId: 'eve' });
    await eve.ask({ type: 'join', room: 'r', peerId: 'eve', invitation: sent?.['invitation'] });
    expect(codeOf(person('eve'))).toBeUndefined();
    await ada.ask({ type: 'kick', peerId: 'eve' });
    expect(codeOf(person('eve'))).toBe('forbidden');
    await ada.ask({ type: 'lock', locked: true });
    expect(codeOf(person('ben'))).toBe('room_locked');
    await ada.ask({ type: 'ban', userId: 'eve' });
    expect(codeOf(person('eve'))).toBe('room_banned');
    expect(server.hub.admits(person('eve'), 'another')).toBeUndefined();
  });
});
