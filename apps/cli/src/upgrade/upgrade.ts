import { readdir, stat, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseHealthReport } from '@nodegx/protocol';
import { DamagedArchive, readArchive } from '../backup/archive-reader.ts';
import { isNewer } from '../backup/manifest.ts';
import { walk } from '../backup/walk.ts';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { checkCommunity } from '../doctor/check-community.ts';
import { below } from '../doctor/context.ts';
import { Findings, formatFindings, isWell } from '../doctor/finding.ts';
import { ask, explainFailure, jsonOf } from '../doctor/web.ts';
import { readyUrl } from '../health/ready-url.ts';

/** The flags of `nodegx upgrade`, as commander reads them. */
export interface UpgradeFlags {
  readonly check?: boolean;
  readonly local?: string;
  readonly data?: string;
  readonly community?: string;
  readonly backup?: string;
}

const day = 24 * 60 * 60 * 1000;

/** `nodegx upgrade --check`: whether this version can take the place of the one that runs. Throws `StartupError`. */
export async function checkUpgrade(flags: UpgradeFlags, env: NodeJS.ProcessEnv, version: string): Promise<Outcome> {
  const findings = new Findings(`to version ${version}`);
  const local = flags.local ?? readyUrl(undefined, {}, env);
  if (typeof local === 'string' && !URL.canParse(local)) throw invalid(`--local ${local} cannot be used.`);
  checkNode(findings);
  await checkRunning(findings, typeof local === 'string' ? local : local.origin, version);
  const data = resolve(flags.data ?? (env['NODEGX_DATA']?.trim() || './data'));
  await checkBackup(findings, flags.backup, version);
  await checkDisk(findings, data);
  const community = await checkCommunity(flags.community ?? (env['COMMUNITY_FILE']?.trim() || undefined));
  const all = [...findings.all, ...community.findings];
  return { text: formatFindings(all), json: { findings: all }, exitCode: isWell(all) ? 0 : 1 };
}

function checkNode(findings: Findings): void {
  if (isNewer('20.19.0', process.versions.node)) {
    findings.fail('node', `Node ${process.versions.node} is too old: install 20.19 or later.`);
  } else findings.ok('node', `Node ${process.versions.node}.`);
}

async function checkRunning(findings: Findings, local: string, version: string): Promise<void> {
  const answer = await ask(below(local, '/health'));
  const health = 'failure' in answer ? undefined : parseHealthReport(jsonOf(answer));
  if (health?.ok !== true) {
    const why = 'failure' in answer ? explainFailure(answer.failure) : `Status ${answer.status}.`;
    findings.warn('running', `Which version runs at ${local} cannot be told. ${why}`);
    return;
  }
  const running = health.value.version;
  if (isNewer(running, version)) {
    findings.fail('path', `${running} runs, which is newer: an older version may not understand what it keeps.`);
  } else if (major(running) !== major(version)) {
    findings.warn('path', `${running} runs: a new major version. Read its release notes first.`);
  } else
    findings.ok('path', running === version ? `${running} runs already.` : `${running} runs; the path is supported.`);
}

function major(version: string): string {
  return version.split('.')[0] ?? '';
}

async function checkBackup(findings: Findings, file: string | undefined, version: string): Promise<void> {
  if (file === undefined) {
    findings.warn('backup', 'No backup was named. Make one and name it: nodegx backup --out FILE, then --backup FILE');
    return;
  }
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw invalid(`--backup ${file} cannot be read. Check the path and its rights.`);
  try {
    const { madeAt, parts } = await readArchive(file, version, async (_path, content) => {
      for await (const _chunk of content);
    });
    const what = `The backup of ${madeAt} is whole (${parts.length} files)`;
    if (Date.now() - Date.parse(madeAt) > day) findings.warn('backup', `${what}, but more than a day old.`);
    else findings.ok('backup', `${what}.`);
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    findings.fail('backup', `${file} cannot be restored. ${error.message}`);
  }
}

/** A new version may write all of the data once more before it lets go of the old. */
async function checkDisk(findings: Findings, data: string): Promise<void> {
  const space = await statfs(data).catch(() => undefined);
  if (space === undefined) {
    findings.warn('disk', `The data folder ${data} is not there. Name it: --data`);
    return;
  }
  const free = space.bavail * space.bsize;
  const used = await sizeOf(data);
  const what = `The data take ${mebibytes(used)}, and ${mebibytes(free)} are free`;
  if (free < used) findings.fail('disk', `${what}. Make room for them once more.`);
  else findings.ok('disk', `${what}.`);
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for await (const found of walk(folder)) {
    const paths = found.kind === 'level' ? await filesIn(join(folder, found.path)) : [join(folder, found.path)];
    for (const path of paths) bytes += (await stat(path).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
