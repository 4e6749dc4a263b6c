import { applyEdits, type Edit } from 'jsonc-parser';
import type { Diagnosis } from '../diagnosis.ts';
import { communityFormat } from './community-format.ts';
import { type Examined, toDiagnosis } from './examine.ts';
import { editsOf } from './fix-edits.ts';
import type { FileFormat } from './format.ts';
import { examineCommunity } from './read-community.ts';

/** One thing that was wrong, with its line and column before the change, and what was done about it. */
export interface FixedDiagnosis extends Diagnosis {
  /** To be read after the path: `is now "garden-club"`, `is now called "features"`. */
  readonly change: string;
}

/** A file after all that could be mended without asking. */
export interface FileFix {
  /** The text as it was when nothing was changed. */
  readonly text: string;
  readonly fixed: readonly FixedDiagnosis[];
  /** What is left; empty when the file is in order now. */
  readonly diagnoses: readonly Diagnosis[];
}

/** A change may uncover the next mistake; a file that needs more rounds than this needs a person. */
const maxRounds = 50;

/**
 * Mends what is mechanical in a community file: values that are plainly meant otherwise, misspelt and misplaced keys,
 * repeated entries, comments and commas that JSON does not have. All else keeps its text and its formatting. What is not
 * plain stays: secrets, contradictions, keys that stand twice, whatever is missing. Never throws; does no I/O.
 */
export function fixCommunity(text: string, file: string): FileFix {
  return fixFile(text, file, communityFormat, examineCommunity);
}

/** `fixCommunity`, for a file of any format. */
export function fixFile<T>(
  withMark: string,
  file: string,
  format: FileFormat,
  examine: (text: string) => Examined<T>,
): FileFix {
  const mark = withMark.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = withMark.slice(mark.length);
  const fixed: FixedDiagnosis[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const examined = examine(text);
    if (examined.ok) return { text: mark + text, fixed, diagnoses: [] };
    const edits: Edit[] = [];
    for (const finding of examined.findings) {
      const mended = editsOf(finding, text, examined.document, format);
      // Edits that touch each other are made one after the other, each on the text that the one before it left.
      if (mended === undefined || mended.edits.some((edit) => edits.some((other) => areTouching(edit, other))))
        continue;
      edits.push(...mended.edits);
      fixed.push({ ...toDiagnosis(finding, file), change: mended.change });
    }
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  const left = examine(text);
  return {
    text: mark + text,
    fixed,
    diagnoses: left.ok ? [] : left.findings.map((finding) => toDiagnosis(finding, file)),
  };
}

function areTouching(one: Edit, other: Edit): boolean {
  return one.offset <= other.offset + other.length && other.offset <= one.offset + one.length;
}
