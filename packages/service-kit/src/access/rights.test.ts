import { describe, expect, test } from '@jest/globals';
import type { Person } from '../person.ts';
import { rights } from './rights.ts';

function person(overrides: Partial<Person>): Person {
  return { id: 'ada', name: 'Ada', role: 'member', grants: undefined, verified: true, ...overrides };
}

describe('rights', () => {
  test('without grants everything may be written', () => {
    expect(rights(person({}), 'document', 'any')).toBe('write');
    expect(rights(person({ role: 'guest' }), 'room', 'any')).toBe('write');
  });

  test.each(['owner', 'moderator'] as const)('the %s writes whatever the grants say', (role) => {
    expect(rights(person({ role, grants: [] }), 'document', 'any')).toBe('write');
  });

  test('grants limit a person to what they name', () => {
    const grants = [
      { document: 'plan', role: 'editor' as const },
      { document: 'team/*', role: 'viewer' as const },
      { document: 'team/open', role: 'editor' as const },
      { room: 'standup', role: 'reviewer' as const },
    ];
    const guest = person({ role: 'guest', grants });
    expect(rights(guest, 'document', 'plan')).toBe('write');
    expect(rights(guest, 'document', 'plan2')).toBe('none');
    expect(rights(guest, 'document', 'team/a/b')).toBe('read');
    expect(rights(guest, 'document', 'team/open')).toBe('read');
    expect(rights(guest, 'room', 'standup')).toBe('read');
    expect(rights(guest, 'document', 'standup')).toBe('none');
    expect(rights(guest, 'room', 'plan')).toBe('none');
  });

  test('an empty list allows nothing, a lone star everything', () => {
    expect(rights(person({ grants: [] }), 'document', 'plan')).toBe('none');
    expect(rights(person({ grants: [{ document: '*', role: 'editor' }] }), 'document', 'plan')).toBe('write');
  });
});
