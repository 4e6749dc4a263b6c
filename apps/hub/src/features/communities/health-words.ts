import type { Community, CommunityHealth, ServiceHealth } from '@nodegx/client';
import type { Tone } from '../../ui/tone.ts';

/** How a community is, for people. */
export interface HealthWords {
  readonly tone: Tone;
  readonly words: string;
}

const names: Readonly<Record<string, string>> = {
  identity: 'Signing in',
  signaling: 'Sessions',
  sync: 'Saving and editing together',
  notifications: 'Notifications',
};

/** One sentence on how a community is, from what was last heard of it. */
export function communityWords({ health, error }: Pick<Community, 'health' | 'error'>): HealthWords {
  if (error !== undefined) return { tone: 'warning', words: error.message };
  if (health === undefined) return { tone: 'busy', words: 'Asking how it is' };
  if (health.overall === 'ok') return { tone: 'good', words: 'Everything works' };
  if (health.overall === 'down') return { tone: 'bad', words: 'It does not answer, or does not let this page ask' };
  return { tone: 'warning', words: 'Part of it needs a look' };
}

/** Each service of a community in words. */
export function serviceWords(health: CommunityHealth | undefined): (HealthWords & { readonly name: string })[] {
  return Object.entries(health?.services ?? {}).map(([service, state]) => ({
    name: names[service] ?? service,
    ...stateWords[state],
  }));
}

const stateWords: Readonly<Record<ServiceHealth, HealthWords>> = {
  ok: { tone: 'good', words: 'works' },
  degraded: { tone: 'warning', words: 'works, and needs a look' },
  down: { tone: 'bad', words: 'does not answer' },
};

/** The address of a community's own hub; undefined where it only has a repository. */
export function hubOf(community: Pick<Community, 'config' | 'address'>): string | undefined {
  const { publicUrl } = community.config.servers;
  if (publicUrl !== null) return publicUrl;
  if (!URL.canParse(community.address)) return undefined;
  const url = new URL(community.address);
  if (/(^|\.)github(usercontent)?\.com$/i.test(url.hostname)) return undefined;
  return new URL('.', url).href;
}
