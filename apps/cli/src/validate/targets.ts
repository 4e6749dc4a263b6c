import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnosis, nearest, type RegistryKind, registryPaths } from '@nodegx/protocol';
import { readSource } from './read-source.ts';

/** A file to look at. */
export interface Target {
  /** Where it is: a path, a URL, or `-`. */
  readonly path: string;
  /** How diagnoses call it. */
  readonly name: string;
  readonly text: string;
  /** Its path in the repository, when it is a file of the registry. */
  readonly inRegistry: string | undefined;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Files that lie where the registry's do and that nobody reads. */
  readonly strays: readonly Diagnosis[];
}

/** What a path or URL holds by its name: a file of the registry, or else a community file. */
export function kindOf(path: string): RegistryKind | 'community' {
  const found = inRegistry(path);
  return (found === undefined ? undefined : registryPaths[found]) ?? 'community';
}

/** Reads what is to be looked at: one file, or all that a folder holds of a community. Throws `StartupError`. */
export async function readTargets(where: string): Promise<Targets> {
  const isFolder = where !== '-' && (await stat(where).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) return { targets: [await targetAt(where)], strays: [] };
  const targets = [await targetAt(join(where, 'community.json'))];
  for (const path of Object.keys(registryPaths)) {
    const file = join(where, path);
    if ((await stat(file).catch(() => undefined)) !== undefined) targets.push(await targetAt(file));
  }
  return { targets, strays: await straysIn(where) };
}

async function targetAt(path: string): Promise<Target> {
  return { ...(await readSource(path)), path, inRegistry: inRegistry(path) };
}

function inRegistry(path: string): string | undefined {
  const plain = path.replaceAll('\\', '/').replace(/[?#].*$/, '');
  return Object.keys(registryPaths).find((known) => plain === known || plain.endsWith(`/${known}`));
}

/** A file beside the registry's whose name is nearly one of theirs was meant to be it. */
async function straysIn(folder: string): Promise<Diagnosis[]> {
  const known = Object.keys(registryPaths);
  const folders = [...new Set(known.map((path) => path.replace(/\/[^/]*$/, '')))];
  const lists = folders.map(async (below) => {
    const names = await readdir(join(folder, below)).catch((): string[] => []);
    return names.map((name) => `${below}/${name}`);
  });
  const present = (await Promise.all(lists)).flat();
  const missing = known.filter((path) => !present.includes(path));
  return present.flatMap((path): Diagnosis[] => {
    const meant = known.includes(path) ? undefined : nearest(path, missing);
    if (meant === undefined) return [];
    const [message, suggestion] = ['this file is read by nobody', `Call it ${meant}, or put it elsewhere.`];
    return [{ file: join(folder, path), line: 1, column: 1, path: '', code: 'unknown_file', message, suggestion }];
  });
}
