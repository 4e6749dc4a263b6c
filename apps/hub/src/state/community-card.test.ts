import { describe, expect, test } from '@jest/globals';
import { readCommunityCard } from './community-card.ts';

const least = { version: '1.0.0', community: { id: 'local', name: 'Local community' } };

describe('readCommunityCard', () => {
  test('fills in what is left out as the schema does', () => {
    const card = readCommunityCard(least);
    expect(card).toMatchObject({
      name: 'Local community',
      description: '',
      isPublic: true,
      since: null,
      branding: { primaryColor: '#FF6B6B', secondaryColor: '#4ECDC4', logo: null },
      features: { sessions: true, video: false, maxSessionSize: 10 },
      entry: { requireAuth: true, guests: true, github: false },
      serverUrls: { identity: null, sync: null },
    });
  });

  test('reads what is there', () => {
    const card = readCommunityCard({
      ...least,
      community: {
        ...least.community,
        type: 'private',
        createdAt: '2025-12-31T23:30:00-02:00',
        owner: { website: 'https://garden.example.org' },
      },
      servers: { sync: { url: 'wss://sync.example.org' } },
      features: { jobs: false, collaboration: { requireAuth: false, maxSessionSize: 25 } },
      'x-ours': true,
    });
    expect(card).toMatchObject({
      isPublic: false,
      since: 2026,
      owner: { website: 'https://garden.example.org' },
      serverUrls: { sync: 'wss://sync.example.org' },
      features: { jobs: false, maxSessionSize: 25 },
      entry: { requireAuth: false },
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'garden', 7])('makes no link of %p', (website) => {
    const card = readCommunityCard({ ...least, community: { ...least.community, owner: { website } } });
    expect(card?.owner.website).toBeNull();
  });

  test('takes no colour that is none, since it goes into style sheets', () => {
    const card = readCommunityCard({ ...least, branding: { primaryColor: 'red; background: url(//x)' } });
    expect(card?.branding.primaryColor).toBe('#FF6B6B');
  });

  test.each([undefined, null, 'x', [], {}, { community: { id: 'a' } }])(
    'refuses %j, which is no community',
    (value) => {
      expect(readCommunityCard(value)).toBeUndefined();
    },
  );
});
