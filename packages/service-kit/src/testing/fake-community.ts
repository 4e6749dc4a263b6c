import { type Community, formatDiagnosis, readCommunity } from '@nodegx/protocol';
import type { CommunitySource, CommunityTrouble } from '../community/community-source.ts';

/** Any part of a value; lists are replaced as a whole. */
export type Overrides<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Overrides<T[K]> }
    : T;

/** A community that a test changes by hand. */
export interface FakeCommunity extends CommunitySource {
  isBuiltIn: boolean;
  lastProblem: CommunityTrouble | undefined;
  /** Changes the community and tells the listeners, as an edit of the file does. */
  update(overrides: Overrides<Community>): void;
}

/** The defaults of the schema under the id `test`, open to anonymous guests, with the overrides on top. */
export function fakeCommunity(overrides: Overrides<Community> = {}): FakeCommunity {
  const listeners = new Set<(community: Community) => void>();
  let current = merge(testCommunity(), overrides);
  return {
    get current() {
      return current;
    },
    isBuiltIn: false,
    lastProblem: undefined,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => listeners.clear(),
    update(changes) {
      current = merge(current, changes);
      for (const listener of [...listeners]) listener(current);
    },
  };
}

function testCommunity(): Community {
  const text = JSON.stringify({
    version: '1.0.0',
    community: { id: 'test', name: 'Test community' },
    features: { collaboration: { requireAuth: false } },
  });
  const read = readCommunity(text, 'test community');
  if (!read.ok) throw new Error(read.diagnoses.map(formatDiagnosis).join('\n'));
  return read.community;
}

function merge<T>(base: T, overrides: Overrides<NoInfer<T>>): T;
function merge(base: unknown, overrides: unknown): unknown {
  if (!isRecord(base) || !isRecord(overrides)) return overrides;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    if (value !== undefined) merged[key] = merge(base[key], value);
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
