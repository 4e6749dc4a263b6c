import { type CommunityFix, fixCommunity, formatDiagnosis, readCommunity } from '@nodegx/protocol';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { readSource } from './read-source.ts';
import { replaceFile } from './replace-file.ts';

/** The flags of `nodegx validate`, as commander reads them. */
export interface ValidateFlags {
  readonly fix?: boolean;
  readonly json?: boolean;
}

/** `nodegx validate`: all that is wrong with a community file; with `--fix`, what is left of it. Throws `StartupError`. */
export async function validate(
  argument: string | undefined,
  flags: ValidateFlags,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const where = argument ?? (env['COMMUNITY_FILE']?.trim() || 'community.json');
  const isFile = where !== '-' && !/^https?:\/\//i.test(where);
  if (flags.fix === true && !isFile) {
    throw invalid('--fix changes files: give it the path of one. What a server shows is mended where its file lies.');
  }
  const { text, name } = await readSource(where);
  const mended = fixCommunity(text, name);
  if (flags.fix !== true) return report(name, { ...asItIs(text, name), fixable: mended.fixed.length }, flags, text);
  if (mended.text !== text) await replaceFile(where, text, mended.text);
  return report(name, { ...mended, fixable: 0 }, flags, mended.text);
}

interface Findings extends Omit<CommunityFix, 'text'> {
  readonly fixable: number;
}

function asItIs(text: string, name: string): Omit<CommunityFix, 'text'> {
  const read = readCommunity(text, name);
  return { fixed: [], diagnoses: read.ok ? [] : read.diagnoses };
}

function report(name: string, findings: Findings, { json }: ValidateFlags, text: string): Outcome {
  const { fixed, diagnoses, fixable } = findings;
  const exitCode = diagnoses.length === 0 ? 0 : 3;
  if (json === true) {
    const body = { ok: exitCode === 0, file: name, fixed, diagnoses, fixable };
    return { text: `${JSON.stringify(body, undefined, 2)}\n`, exitCode };
  }
  const lines = [
    ...fixed.map(
      ({ file, line, column, path, change, code }) =>
        `fixed ${file}:${line}:${column} ${path === '' ? whatWas(code) : path} ${change}. [${code}]`,
    ),
    ...diagnoses.map(formatDiagnosis),
    sumOf(name, findings, text),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode };
}

function whatWas(code: string): string {
  return code === 'json_comment' ? 'a comment' : 'a comma';
}

function sumOf(name: string, { fixed, diagnoses, fixable }: Findings, text: string): string {
  if (diagnoses.length > 0) {
    const left = diagnoses.length === 1 ? '1 thing is' : `${diagnoses.length} things are`;
    const help = fixable === 0 ? '' : ` nodegx validate --fix mends what is mechanical.`;
    return `✗ ${name}: ${left} ${fixed.length > 0 ? 'left for you' : 'wrong'}.${help}`;
  }
  const read = readCommunity(text, name);
  const what = read.ok ? `: ${read.community.community.name} (${read.community.community.id})` : '';
  return `✓ ${name} is in order${what}`;
}
