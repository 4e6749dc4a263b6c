import type { LucideIcon } from 'lucide-react';
import { matches } from '../../registry/shown.ts';

/** Something that was found. */
export interface Hit {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
  /** Leads to another site. */
  readonly isOutside: boolean;
  readonly Icon: LucideIcon;
}

/** Something that can be found, and the words that find it besides its title. */
export interface Findable extends Hit {
  readonly words: readonly (string | undefined)[];
}

const most = 20;

/** What the words find: what begins with them first, then what is called like them, then the rest. */
export function findIn(all: readonly Findable[], search: string): Hit[] {
  const text = search.trim().toLocaleLowerCase();
  const rank = ({ title }: Findable): number => {
    const name = title.toLocaleLowerCase();
    return name.startsWith(text) ? 0 : name.includes(text) ? 1 : 2;
  };
  return all
    .filter(({ title, detail, words }) => matches(text, [title, detail, ...words]))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
