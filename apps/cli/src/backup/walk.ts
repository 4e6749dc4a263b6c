import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import { isLevelFolder } from './level-snapshot.ts';

/** Something that a data folder holds, by its path below it, with slashes. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly isJournal: boolean }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'level'; readonly path: string }
  /** A link or another thing that is no file: it is not followed. */
  | { readonly kind: 'other'; readonly path: string };

/** Our own copies under way. */
export const stagingPrefix = '.backup-';

/** Locks mean something only while they are held; what is being written is not there yet. */
const passing = /^(LOCK|\.probe-.*|.*\.tmp|.*\.new)$/;
/** Written at the end only, which zeros may follow; what they hold is taken out once it stands in other files. */
const journal = /^journal-\d+\.log$/;

/**
 * Lists what a data folder holds, in the order in which it is to be copied while services write to it: a folder's journals
 * before the files that they are written down to. So whatever leaves a journal meanwhile is in a file that is copied
 * later, and what is in both is known by its number. Everything else is replaced as a whole when it changes.
 */
export async function* walk(root: string, path = ''): AsyncGenerator<Found> {
  const entries = await list(join(root, path));
  const names = entries.map(({ name }) => name);
  if (isLevelFolder(names)) {
    yield { kind: 'level', path };
    return;
  }
  const ordered = entries
    .filter(({ name }) => !passing.test(name) && !name.startsWith(stagingPrefix))
    .sort((one, other) => rank(one.name) - rank(other.name) || (one.name < other.name ? -1 : 1));
  for (const entry of ordered) {
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      yield { kind: 'folder', path: below };
      yield* walk(root, below);
    } else if (entry.isFile()) yield { kind: 'file', path: below, isJournal: journal.test(entry.name) };
    else yield { kind: 'other', path: below };
  }
}

function rank(name: string): number {
  return journal.test(name) ? 0 : 1;
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
