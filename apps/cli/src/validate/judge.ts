import {
  checkRegistry,
  type Diagnosis,
  type FileFix,
  fixCommunity,
  fixRegistryFile,
  readCommunity,
  readRegistryFile,
} from '@nodegx/protocol';
import { kindOf, type Target } from './targets.ts';

/** A file and what came of it. */
export interface JudgedFile extends FileFix {
  readonly target: Target;
}

export interface Judged {
  /** With the text as it should be written; without mending, as it was. */
  readonly files: readonly JudgedFile[];
  /** What files say about each other that is wrong. */
  readonly between: readonly Diagnosis[];
  /** How many findings could be mended that were not. */
  readonly fixable: number;
}

/** What is wrong with files, each by itself and all together; mends first where that is wanted. */
export function judge(targets: readonly Target[], isMending: boolean): Judged {
  const mended = targets.map((target) => ({ target, ...mend(target) }));
  const files = isMending ? mended : targets.map((target) => ({ target, ...asItIs(target) }));
  const community = files.find(({ target }) => kindOf(target.path) === 'community');
  const read = community && readCommunity(community.text, '');
  const registry = files.flatMap(({ target: { path, name, inRegistry }, text }) =>
    inRegistry === undefined ? [] : [{ path: inRegistry, name: name || path, text }],
  );
  return {
    files,
    // One file alone says nothing of what the others hold.
    between: targets.length > 1 ? checkRegistry(registry, read?.ok === true ? read.community : undefined) : [],
    fixable: isMending ? 0 : mended.reduce((sum, { fixed }) => sum + fixed.length, 0),
  };
}

function mend({ path, name, text }: Target): FileFix {
  const kind = kindOf(path);
  return kind === 'community' ? fixCommunity(text, name) : fixRegistryFile(kind, text, name);
}

function asItIs({ path, name, text }: Target): FileFix {
  const kind = kindOf(path);
  const read = kind === 'community' ? readCommunity(text, name) : readRegistryFile(kind, text, name);
  return { text, fixed: [], diagnoses: read.ok ? [] : read.diagnoses };
}
