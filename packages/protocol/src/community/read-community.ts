import type { Diagnosis } from '../diagnosis.ts';
import type { Community } from '../generated/community.ts';
import { communityFormat } from './community-format.ts';
import { type Examined, examine, toDiagnosis } from './examine.ts';
import { resolveCommunity } from './resolve.ts';
import { findContradictions } from './rules.ts';

/** A community that is in order, or everything that is wrong with its file: at least one diagnosis, in the file's order. */
export type CommunityRead =
  | { readonly ok: true; readonly community: Community }
  | { readonly ok: false; readonly diagnoses: readonly Diagnosis[] };

/**
 * Reads a community.json: its text to the community as services use it, every default filled in. `file` is only repeated in
 * the diagnoses. Reports everything at once (up to a hundred), one diagnosis for a mistake: the text's own errors first of
 * all, then what the schema refuses, then what contradicts itself. Never throws; does no I/O.
 */
export function readCommunity(text: string, file: string): CommunityRead {
  const examined = examineCommunity(text);
  if (examined.ok) return { ok: true, community: examined.value };
  return { ok: false, diagnoses: examined.findings.map((finding) => toDiagnosis(finding, file)) };
}

/** The work behind `readCommunity`. */
export function examineCommunity(text: string): Examined<Community> {
  return examine(text, communityFormat, (file, document) => {
    const community = resolveCommunity(file);
    return { value: community, findings: findContradictions(community, (path) => document.has(path)) };
  });
}
