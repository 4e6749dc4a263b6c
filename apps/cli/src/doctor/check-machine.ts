import { readdir, readFile, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDataFolder, StartupError } from '@nodegx/service-kit';
import type { DoctorContext } from './context.ts';
import { type Finding, Findings } from './finding.ts';

const mebibyte = 1024 * 1024;
/** Below this a service soon cannot store; well below, it cannot start. */
const scarceBytes = 1024 * mebibyte;
const neededBytes = 100 * mebibyte;
/** What MAX_CONNECTIONS allows by default, and some for files. */
const wantedFiles = 10_512;
const neededFiles = 1_024;

/** Whether this machine can carry a community. */
export async function checkMachine({ dataDir, version }: DoctorContext): Promise<readonly Finding[]> {
  const findings = new Findings('this machine');
  checkNode(findings, version);
  await checkFiles(findings);
  await checkData(findings, dataDir);
  return findings.all;
}

function checkNode(findings: Findings, version: string): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  const what = `Node ${process.versions.node}, nodegx ${version}, ${process.platform} ${process.arch}`;
  if (isNew) findings.ok('node', `${what}.`);
  else findings.fail('node', `${what}. Nodegx needs Node 20.19 or later: install it.`);
}

async function checkFiles(findings: Findings): Promise<void> {
  // Only Linux tells a process its limits without another program.
  const text = await readFile('/proc/self/limits', 'utf8').catch(() => '');
  const limit = /^Max open files\s+(\d+|unlimited)/m.exec(text)?.[1];
  if (limit === undefined) return;
  const count = limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit);
  const advice = 'Raise it: LimitNOFILE= in the systemd unit, ulimits: nofile: in compose, or ulimit -n.';
  const what = `${limit} files and connections may be open at a time`;
  if (count >= wantedFiles) findings.ok('open_files', `${what}.`);
  else if (count >= neededFiles) findings.warn('open_files', `${what}; 10,000 people need ${wantedFiles}. ${advice}`);
  else findings.fail('open_files', `${what}, too few. ${advice}`);
}

async function checkData(findings: Findings, dataDir: string): Promise<void> {
  const found = await stat(dataDir).catch(() => undefined);
  if (found === undefined) {
    findings.warn('data_folder', `The data folder ${dataDir} is not there yet: nodegx up makes it. Or name it: --data`);
    return;
  }
  try {
    await prepareDataFolder(dataDir, 'NODEGX_DATA');
    findings.ok('data_folder', `The data folder ${dataDir} takes writes, and they reach the disk.`);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    findings.fail('data_folder', error.message);
    return;
  }
  if ((found.mode & 0o077) !== 0 && process.platform !== 'win32') {
    findings.warn('data_rights', `Others on this machine may look into ${dataDir}: chmod 700 ${dataDir}`);
  }
  const free = Math.min(...(await Promise.all((await disksOf(dataDir, found.dev)).map(freeOf))));
  const what = `${Math.round(free / mebibyte)} MiB are free on the disk of the data folder`;
  if (free < neededBytes) findings.fail('disk', `${what}. Edits will soon be refused: free some space.`);
  else if (free < scarceBytes) findings.warn('disk', `${what}. Free some space before it gets scarce.`);
  else findings.ok('disk', `${what}.`);
}

/** The parts of a data folder that are disks of their own, as the volumes of containers are; where there are none, itself. */
async function disksOf(dataDir: string, device: number): Promise<readonly string[]> {
  const parts = (await readdir(dataDir)).map((name) => join(dataDir, name));
  const devices = await Promise.all(
    parts.map(async (part) => (await stat(part).catch(() => undefined))?.dev ?? device),
  );
  const disks = parts.filter((_part, index) => devices[index] !== device);
  return disks.length === 0 ? [dataDir] : disks;
}

async function freeOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
