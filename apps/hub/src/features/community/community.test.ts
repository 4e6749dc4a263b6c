import { describe, expect, test } from '@jest/globals';
import { readCommunityCard } from '../../state/community-card.ts';
import { initials } from '../../ui/initials.ts';
import { communityLinks, ownerLine } from './community-links.ts';
import { featureGroups } from './feature-list.ts';

function card(community: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const read = readCommunityCard({ community: { id: 'a', name: 'A', ...community }, ...rest });
  if (!read) throw new Error('not a community');
  return read;
}

test.each([
  ['Local community', 'LC'],
  ['nodegx', 'N'],
  ['The Riverside Garden Club', 'TC'],
  ['"Quoted" name', 'QN'],
  ['Ada (guest)', 'A'],
  ['été', 'É'],
  ['編集部', '編'],
  ['🌱 Sprouts', '🌱S'],
  ['', '?'],
])('the initials of %p are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

describe('links', () => {
  test('the owner’s line leads to the website, or else to GitHub, which then stands there only once', () => {
    const both = card({ owner: { name: 'Ada', github: 'ada', website: 'https://ada.example.org' } });
    expect(ownerLine(both)).toEqual({ name: 'Ada', href: 'https://ada.example.org' });
    expect(communityLinks(both).map(({ kind }) => kind)).toEqual(['github']);

    const gitHubOnly = card({ owner: { github: 'ada' } });
    expect(ownerLine(gitHubOnly)).toEqual({ name: 'ada', href: 'https://github.com/ada' });
    expect(communityLinks(gitHubOnly)).toEqual([]);
  });

  test('lead to the Discord server, where messages go there, and to where problems are reported', () => {
    const discord = { enabled: true, serverId: '112233445566778899' };
    const links = communityLinks(card({}, { integrations: { discord, github: { issuesRepo: 'acme/garden' } } }));
    expect(links.map(({ href }) => href)).toEqual([
      'https://discord.com/channels/112233445566778899',
      'https://github.com/acme/garden/issues',
    ]);
    expect(communityLinks(card({}, { integrations: { discord: { ...discord, enabled: false } } }))).toEqual([]);
  });

  test('are none where nothing is said', () => {
    expect(ownerLine(card({}))).toBeNull();
    expect(communityLinks(card({}))).toEqual([]);
  });
});

test('what needs sessions is off when they are', () => {
  const off = featureGroups(card({}, { features: { collaboration: { enabled: false, audioEnabled: true } } }));
  expect(off[0]?.features.map(({ name, isOn }) => `${name}: ${isOn}`)).toEqual([
    'Sessions: false',
    'Audio: false',
    'Video: false',
    'Screen sharing: false',
    'Notifications: true',
  ]);
});
