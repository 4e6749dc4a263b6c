import type { Community, CommunityFile } from '../generated/community.ts';
import { communityDefaults } from '../generated/community-schema.ts';

/**
 * The community that a valid file describes: what the file leaves out has its default. Makes a value of its own that shares
 * nothing with the file, and keeps `x-` extensions.
 */
export function resolveCommunity(file: CommunityFile): Community {
  // Of what a valid file can hold, only the required parts lack a default: file over defaults is whole.
  return merge(communityDefaults, file) as Community;
}

function merge(defaults: unknown, written: unknown): unknown {
  if (!isObject(defaults) || !isObject(written)) return structuredClone(written === undefined ? defaults : written);
  const keys = new Set([...Object.keys(defaults), ...Object.keys(written)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(own(defaults, key), own(written, key))]));
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
