import type { CommunityCard } from '../../state/community-card.ts';

export interface Feature {
  readonly name: string;
  readonly isOn: boolean;
}

export interface FeatureGroup {
  readonly title: string;
  readonly features: readonly Feature[];
}

/** What the community allows, as it stands in its file. What needs sessions is off when they are. */
export function featureGroups({ features, entry }: CommunityCard): FeatureGroup[] {
  const inSession = (isOn: boolean) => features.sessions && isOn;
  return [
    {
      title: 'Work together',
      features: [
        {
          name: features.sessions ? `Sessions of up to ${features.maxSessionSize}` : 'Sessions',
          isOn: features.sessions,
        },
        { name: 'Audio', isOn: inSession(features.audio) },
        { name: 'Video', isOn: inSession(features.video) },
        { name: 'Screen sharing', isOn: inSession(features.screenShare) },
        { name: 'Notifications', isOn: features.notifications },
      ],
    },
    {
      title: 'Share and learn',
      features: [
        { name: 'Components', isOn: features.components },
        { name: 'Tutorials', isOn: features.tutorials },
        { name: 'Showcase', isOn: features.showcase },
        { name: 'Discussions', isOn: features.discussions },
        { name: 'Jobs', isOn: features.jobs },
      ],
    },
    {
      title: 'Get in',
      features: [
        { name: entry.requireAuth ? 'Sign-in needed' : 'No sign-in needed', isOn: true },
        { name: 'Guests', isOn: entry.guests },
        { name: 'Accounts', isOn: entry.accounts },
        { name: 'GitHub sign-in', isOn: entry.github },
        { name: 'Access token', isOn: entry.accessToken },
      ],
    },
  ];
}
