import type { RegistryFiles } from '@nodegx/protocol';

export type Component = RegistryFiles['components']['components'][number];
export type Tutorial = RegistryFiles['tutorials']['tutorials'][number];
export type TutorialLevel = RegistryFiles['tutorials']['level'];
export type LearningPath = RegistryFiles['learning-paths']['paths'][number];
export type Project = RegistryFiles['projects']['projects'][number];
export type Job = RegistryFiles['jobs']['listings'][number];
export type Discussion = RegistryFiles['discussions']['discussions'][number];

/** Entries that others may see: where a moderator must approve them, those that one has. */
export function approved<Entry extends { readonly approvedBy?: unknown }>(
  entries: readonly Entry[],
  isNeeded: boolean,
): Entry[] {
  return entries.filter(({ approvedBy }) => !isNeeded || approvedBy !== undefined);
}

/** Whether all of the words occur somewhere in the texts. */
export function matches(search: string, texts: readonly (string | undefined)[]): boolean {
  const all = texts.join(' ').toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export type ComponentOrder = 'popular' | 'recent' | 'name';

/** Components by how many use them, by when they were last changed, or by name. */
export function inOrder(components: readonly Component[], order: ComponentOrder): Component[] {
  const changed = ({ updatedAt, addedAt }: Component) => Date.parse(updatedAt ?? addedAt);
  const byName = (a: Component, b: Component) => a.name.localeCompare(b.name);
  const weight = ({ downloads = 0, stars = 0 }: Component) => downloads + stars * 10;
  return components.toSorted((a, b) => {
    if (order === 'name') return byName(a, b);
    if (order === 'recent') return changed(b) - changed(a) || byName(a, b);
    return weight(b) - weight(a) || byName(a, b);
  });
}

/** Offers that are still open. */
export function openJobs(jobs: readonly Job[], now: Date): Job[] {
  return jobs.filter(({ expiresAt }) => expiresAt === undefined || Date.parse(expiresAt) > now.getTime());
}

/** `€60,000 to €80,000 a year`; undefined where nothing is said. */
export function salaryWords({ salary }: Job): string | undefined {
  if (salary === undefined) return undefined;
  const { min, max, currency, per } = salary;
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 });
  const range =
    min !== undefined && max !== undefined
      ? `${money.format(min)} to ${money.format(max)}`
      : min !== undefined
        ? `from ${money.format(min)}`
        : max !== undefined
          ? `up to ${money.format(max)}`
          : undefined;
  return range === undefined ? undefined : `${range} ${per === 'hour' ? 'an' : 'a'} ${per}`;
}

export type DiscussionOrder = 'recent' | 'top' | 'unanswered';

export function inDiscussionOrder(discussions: readonly Discussion[], order: DiscussionOrder): Discussion[] {
  const shown = order === 'unanswered' ? discussions.filter(({ isAnswered }) => isAnswered === false) : discussions;
  return shown.toSorted((a, b) =>
    order === 'top'
      ? b.reactions + b.replies - (a.reactions + a.replies)
      : Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
  );
}

/** The name of an author: what they call themselves, else their name on GitHub. */
export function authorName(author: { readonly github: string; readonly name?: string }): string {
  return author.name ?? author.github;
}
