import { figure } from '../../ui/count.ts';

/** One figure of a service and what it counts. */
export interface Count {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  /** Not nought, and better nought. */
  readonly isConcern: boolean;
}

/** One of it, several of it. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  documents: ['open document', 'open documents'],
  connections: ['connection', 'connections'],
  unsavedUpdates: ['unsaved update', 'unsaved updates'],
  keys: ['signing key', 'signing keys'],
  guests: ['guest let in', 'guests let in'],
  refreshes: ['token renewed', 'tokens renewed'],
};

/** The order that matters to people first; the rest as the service gave it. */
export function countsInWords(counts: Readonly<Record<string, number>>): Count[] {
  return Object.entries(counts).map(([key, value]) => ({
    key,
    value: figure(value),
    label: label(key, value),
    isConcern: key === 'unsavedUpdates' && value > 0,
  }));
}

function label(key: string, value: number): string {
  const pair = Object.hasOwn(words, key) ? words[key] : undefined;
  if (pair) return value === 1 ? pair[0] : pair[1];
  return key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll(/[_-]/g, ' ');
}
