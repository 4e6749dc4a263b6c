import { type Diagnosis, type FixedDiagnosis, formatDiagnosis, readCommunity } from '@nodegx/protocol';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { annotationOf } from './annotation.ts';
import { type Judged, judge } from './judge.ts';
import { replaceFile } from './replace-file.ts';
import { kindOf, readTargets, type Target } from './targets.ts';

/** The flags of `nodegx validate`, as commander reads them. */
export interface ValidateFlags {
  readonly fix?: boolean;
}

/**
 * `nodegx validate`: all that is wrong with a community file, a file of its registry, or a whole folder of them; with
 * `--fix`, what is left of it. Throws `StartupError`.
 */
export async function validate(
  argument: string | undefined,
  flags: ValidateFlags,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const where = argument ?? (env['COMMUNITY_FILE']?.trim() || '.');
  if (flags.fix === true && (where === '-' || /^https?:\/\//i.test(where))) {
    throw invalid('--fix changes files: give it the path of one. What a server shows is mended where its file lies.');
  }
  const { targets, strays } = await readTargets(where);
  const judged = judge(targets, flags.fix === true);
  for (const { target, text } of judged.files) {
    if (text !== target.text) await replaceFile(target.path, target.text, text);
  }
  const diagnoses = [...judged.files.flatMap((file) => file.diagnoses), ...judged.between, ...strays];
  const report: Report = { ...judged, diagnoses, fixed: judged.files.flatMap(({ fixed }) => fixed) };
  const exitCode = diagnoses.length === 0 ? 0 : 3;
  const format = env['GITHUB_ACTIONS'] === 'true' ? annotationOf : formatDiagnosis;
  const lines = [...report.fixed.map(describeFix), ...diagnoses.map(format), sumOf(report, targets)];
  return { text: `${lines.join('\n')}\n`, json: toJson(report, targets), exitCode };
}

interface Report extends Judged {
  readonly fixed: readonly FixedDiagnosis[];
  readonly diagnoses: readonly Diagnosis[];
}

function toJson({ fixed, diagnoses, fixable }: Report, targets: readonly Target[]): Outcome['json'] {
  const files = targets.map(({ name }) => name);
  return { file: files[0], files, fixed, diagnoses, fixable };
}

function describeFix({ file, line, column, path, change, code }: FixedDiagnosis): string {
  const what = path === '' ? (code === 'json_comment' ? 'a comment' : 'a comma') : path;
  return `fixed ${file}:${line}:${column} ${what} ${change}. [${code}]`;
}

function sumOf({ files, fixed, diagnoses, fixable }: Report, targets: readonly Target[]): string {
  const [first] = targets;
  const name = targets.length === 1 ? (first?.name ?? '') : `${targets.length} files`;
  if (diagnoses.length > 0) {
    const left = diagnoses.length === 1 ? '1 thing is' : `${diagnoses.length} things are`;
    const help = fixable === 0 ? '' : ` nodegx validate --fix mends what is mechanical.`;
    return `✗ ${name}: ${left} ${fixed.length > 0 ? 'left for you' : 'wrong'}.${help}`;
  }
  const community = files.find(({ target }) => kindOf(target.path) === 'community');
  const read = community && readCommunity(community.text, '');
  const what = read?.ok === true ? `: ${read.community.community.name} (${read.community.community.id})` : '';
  return `✓ ${name} ${targets.length === 1 ? 'is' : 'are'} in order${what}`;
}
