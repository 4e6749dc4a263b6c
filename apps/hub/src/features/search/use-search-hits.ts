import { BookOpen, Boxes, Briefcase, MessagesSquare, Radio, UserRound } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useCommunityCard } from '../../hub-context.ts';
import { approved, authorName, openJobs } from '../../registry/shown.ts';
import { useRegistry } from '../../registry/use-registry.ts';
import { useNow } from '../../ui/use-now.ts';
import { useTutorials } from '../library/learn-page.tsx';
import { useMembersOnline } from '../people/use-members-online.ts';
import { useSessions } from '../sessions/use-sessions.ts';
import { type Findable, findIn, type Hit } from './search-hits.ts';

/** What the community has under these words; without any, the sessions that go on. */
export function useSearchHits(text: string): { readonly hits: readonly Hit[]; readonly isLoading: boolean } {
  const card = useCommunityCard();
  const now = useNow();
  const { sessions } = useSessions();
  const people = useMembersOnline();
  const components = useRegistry('components', 'components/registry.json');
  const tutorials = useTutorials(card?.approval.tutorials ?? true);
  const jobs = useRegistry('jobs', 'jobs/listings.json');
  const discussions = useRegistry('discussions', 'discussions/index.json');
  const features = card?.features;
  const all = useMemo((): Findable[] => {
    const found: Findable[] = [];
    for (const { room, title, host, description, tags = [] } of sessions ?? []) {
      const key = `session/${room}`;
      const detail = host?.name ?? host?.userId;
      const to = `/sessions/${encodeURIComponent(room)}`;
      const words = [description, ...tags];
      found.push({ key, kind: 'Session', title, to, isOutside: false, Icon: Radio, words, ...(detail && { detail }) });
    }
    for (const { id, name } of people ?? []) {
      const key = `person/${id}`;
      found.push({
        key,
        kind: 'Online',
        title: name,
        detail: id,
        to: '/',
        isOutside: false,
        Icon: UserRound,
        words: [],
      });
    }
    if (features?.components === true) {
      for (const one of approved(components.value?.components ?? [], card?.approval.components ?? false)) {
        const { id, name: title, description: detail, repository: repo, author, tags = [] } = one;
        const to = `/components?${new URLSearchParams({ repo, component: id })}`;
        const words = [authorName(author), ...tags];
        found.push({
          key: `component/${id}`,
          kind: 'Component',
          title,
          detail,
          to,
          isOutside: false,
          Icon: Boxes,
          words,
        });
      }
    }
    if (features?.tutorials === true) {
      for (const { id, title, description: detail, url: to, author, tags = [] } of tutorials.all ?? []) {
        const words = [authorName(author), ...tags];
        found.push({
          key: `tutorial/${id}`,
          kind: 'Tutorial',
          title,
          detail,
          to,
          isOutside: true,
          Icon: BookOpen,
          words,
        });
      }
    }
    if (features?.discussions === true) {
      for (const { number, title, preview, author, url: to } of discussions.value?.discussions ?? []) {
        const key = `discussion/${number}`;
        const words = [preview];
        found.push({
          key,
          kind: 'Discussion',
          title,
          detail: author,
          to,
          isOutside: true,
          Icon: MessagesSquare,
          words,
        });
      }
    }
    if (features?.jobs === true) {
      for (const one of openJobs(approved(jobs.value?.listings ?? [], card?.approval.jobs ?? false), now)) {
        const { id, title, company, description } = one;
        const words = [description];
        const detail = company.name;
        found.push({
          key: `job/${id}`,
          kind: 'Job',
          title,
          detail,
          to: '/jobs',
          isOutside: false,
          Icon: Briefcase,
          words,
        });
      }
    }
    return found;
  }, [sessions, people, components.value, tutorials.all, discussions.value, jobs.value, features, card, now]);
  const search = useDeferredValue(text);
  const hits = useMemo(
    () => (search.trim() === '' ? all.filter(({ kind }) => kind === 'Session').slice(0, 6) : findIn(all, search)),
    [all, search],
  );
  return { hits, isLoading: components.isLoading || discussions.isLoading };
}
