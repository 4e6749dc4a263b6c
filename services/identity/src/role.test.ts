import { describe, expect, it } from '@jest/globals';
import { fakeCommunity } from '@nodegx/service-kit/testing';
import { admitsGuests, guestId, roleOf } from './role.ts';

describe('a role', () => {
  const id = guestId('7b1c');
  const { current } = fakeCommunity({
    community: { owner: { github: 'Ada' } },
    moderation: { moderators: ['grace', id] },
  });

  it('is the owner’s for the GitHub name that the file gives, in any case', () => {
    expect(roleOf('ada', current)).toBe('owner');
    expect(roleOf('ADA', current)).toBe('owner');
  });

  it('is a moderator’s for those whom the file names, guests among them', () => {
    expect(roleOf('grace', current)).toBe('moderator');
    expect(roleOf(id, current)).toBe('moderator');
  });

  it('is a guest’s for every other guest, and a member’s for other people', () => {
    expect(roleOf(guestId('ada'), current)).toBe('guest');
    expect(roleOf('linus', current)).toBe('member');
  });

  it('is nobody’s by default', () => {
    expect(roleOf('null', fakeCommunity().current)).toBe('member');
  });
});

describe('guests', () => {
  it('come in where the community lets them, which a private one never does', () => {
    expect(admitsGuests(fakeCommunity().current)).toBe(true);
    expect(admitsGuests(fakeCommunity({ identity: { guests: false } }).current)).toBe(false);
    expect(admitsGuests(fakeCommunity({ community: { type: 'private' } }).current)).toBe(false);
  });
});
