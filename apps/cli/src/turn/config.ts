import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type CoturnVersion,
  coturnSettings,
  type LintFinding,
  lintTurnserverConf,
  renderTurnserverConf,
} from '@nodegx/turn-config';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { loadCommunity, loadSecrets } from './inputs.ts';
import { type ConfigFlags, versionOf, wishesFrom } from './wishes.ts';
import { writePrivate } from './write-private.ts';

const defaultFile = 'turnserver.conf';

/** `nodegx turn config`: writes coturn's configuration, shows it, or looks through one. Throws `StartupError`. */
export async function turnConfig(flags: ConfigFlags, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const version = versionOf(flags.coturnVersion);
  if (flags.check !== undefined) return checkFile(flags.check, version, env);
  const wishes = wishesFrom(flags);
  const community = await loadCommunity(flags.community, env);
  const result = coturnSettings(community, wishes, await loadSecrets(env));
  if (!result.ok) throw invalid(result.message);
  const { settings, notes } = result;
  if (flags.print === true) {
    const configuration = renderTurnserverConf(settings, { hideSecrets: true });
    return { text: configuration, json: { configuration, notes }, exitCode: 0 };
  }
  const path = resolve(flags.out ?? defaultFile);
  const text = renderTurnserverConf(settings);
  await writePrivate(path, text);
  const remarks = [...notes, ...lintTurnserverConf(text, version).map(({ message }) => message)];
  const json = { file: path, coturn: version.text, notes: remarks };
  return { text: summary(path, version, remarks), json, exitCode: 0 };
}

function summary(path: string, version: CoturnVersion, remarks: readonly string[]): string {
  return [
    `Wrote ${path} for coturn ${version.text}, for its owner's eyes only.`,
    ...remarks.map((remark) => `  ! ${remark}`),
    '',
    'Next:',
    `  1. Put it where coturn reads it, owned by the user that coturn runs as:`,
    `     install -m 600 -o turnserver ${path} /etc/turnserver.conf`,
    '  2. Restart coturn. Start the community with the same TURN_SECRET.',
    '  3. nodegx turn check --community <the community file>',
    '',
  ].join('\n');
}

async function checkFile(path: string, version: CoturnVersion, env: NodeJS.ProcessEnv): Promise<Outcome> {
  let text: string;
  let mode: number;
  try {
    text = await readFile(path, 'utf8');
    mode = (await stat(path)).mode;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
    throw invalid(`${path} cannot be read (${code}). Check the path, and run this as a user who may read it.`);
  }
  const findings = [
    ...lintTurnserverConf(text, version),
    ...lintRights(mode),
    ...lintSecret(text, await loadSecrets(env)),
  ];
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  const lines = findings.map(
    ({ severity, line, message }) =>
      `${severity === 'error' ? '✗' : '!'} ${path}${line === undefined ? '' : `:${line}`}: ${message}`,
  );
  const sum = findings.length === 0 ? `✓ ${path}: nothing to improve for coturn ${version.text}.` : '';
  return {
    text: `${[...lines, sum].filter((line) => line !== '').join('\n')}\n`,
    json: { file: path, findings },
    exitCode,
  };
}

function lintRights(mode: number): LintFinding[] {
  if ((mode & 0o077) === 0) return [];
  const rights = (mode & 0o777).toString(8);
  return [{ severity: 'warning', line: undefined, message: `Others may read its secrets (mode ${rights}): chmod 600` }];
}

function lintSecret(text: string, secrets: readonly string[]): LintFinding[] {
  const [signing] = secrets;
  const lines = text.split('\n').map((line) => line.trim());
  if (signing === undefined || lines.includes(`static-auth-secret=${signing}`)) return [];
  const message =
    'The secret that the community signs with (the first of TURN_SECRET) is not among its static-auth-secret lines.';
  return [{ severity: 'error', line: undefined, message }];
}
