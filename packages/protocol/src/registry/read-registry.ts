import { type Examined, examine, toDiagnosis } from '../community/examine.ts';
import { type FileFix, fixFile } from '../community/fix-community.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { registryFormats } from './formats.ts';
import type { RegistryFiles, RegistryKind } from './kinds.ts';
import { rulesOf } from './rules.ts';

/** A file that is in order, or everything that is wrong with it: at least one diagnosis, in the file's order. */
export type RegistryRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnoses: readonly Diagnosis[] };

/**
 * Reads a file of a community's repository. `file` is only repeated in the diagnoses. What other files say about it is not
 * looked at: `checkRegistry` does that. Never throws; does no I/O.
 */
export function readRegistryFile<K extends RegistryKind>(
  kind: K,
  text: string,
  file: string,
): RegistryRead<RegistryFiles[K]> {
  const examined = examineRegistryFile(kind, text);
  if (examined.ok) return examined;
  return { ok: false, diagnoses: examined.findings.map((finding) => toDiagnosis(finding, file)) };
}

/** Mends what is mechanical in a file of a community's repository, as `fixCommunity` does. Never throws; does no I/O. */
export function fixRegistryFile(kind: RegistryKind, text: string, file: string): FileFix {
  return fixFile(text, file, registryFormats[kind], (one) => examineRegistryFile(kind, one));
}

function examineRegistryFile<K extends RegistryKind>(kind: K, text: string): Examined<RegistryFiles[K]> {
  return examine<RegistryFiles[K], RegistryFiles[K]>(text, registryFormats[kind], (value) => ({
    value,
    findings: rulesOf[kind](value),
  }));
}
