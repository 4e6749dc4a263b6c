import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnosis, readCommunity } from '@nodegx/protocol';
import { StartupError, systemCode, writeFileDurably } from '@nodegx/service-kit';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { communityText } from './community-text.ts';
import { completeEnv } from './env-text.ts';
import { nextSteps } from './next-steps.ts';
import { askInTerminal } from './prompt.ts';
import { composeSettingsOf, settingsOf } from './settings.ts';
import { type InitFlags, wishesFrom } from './wishes.ts';

/** `nodegx init`: writes what is missing of a community's two files. Throws `StartupError`. */
export async function init(folder: string, flags: InitFlags): Promise<Outcome> {
  const isCompose = flags.compose === true;
  if (isCompose) refuseElsewhere(folder, flags);
  const communityFolder = isCompose ? join(folder, 'community') : folder;
  const communityFile = join(communityFolder, 'community.json');
  const envFile = join(folder, '.env');
  const isThere = existsSync(communityFile);
  if (isThere && flags.force !== true) refuseToReplace(communityFile, flags);
  const isKept = isThere && flags.force !== true;
  const { text, domain } = isKept ? await kept(communityFile) : await wished(flags);
  const before = await read(envFile);
  const settings = isCompose
    ? composeSettingsOf(domain)
    : settingsOf({ folder, env: before ?? '', domain, dataDir: flags.data });
  const env = completeEnv(before ?? '', settings);
  const wasExposed = before !== undefined && ((await stat(envFile)).mode & 0o077) !== 0;

  const done: string[] = [];
  const steps = nextSteps(folder, domain, isCompose);
  await write(folder, async () => {
    await mkdir(communityFolder, { recursive: true });
    if (isKept) done.push(`  kept     ${communityFile}`);
    else {
      await writeFileDurably(communityFile, text, { mode: 0o644 });
      done.push(`  wrote    ${communityFile}`);
    }
    if (env.text === '') done.push('  .env is not needed');
    else if (env.added.length === 0 && !wasExposed) done.push(`  kept     ${envFile}`);
    else {
      await writeFileDurably(before === undefined ? envFile : await realpath(envFile), env.text, { mode: 0o600 });
      const what = env.added.length === 0 ? '' : `: ${env.added.join(', ')}`;
      done.push(`  ${before === undefined ? 'wrote   ' : 'completed'} ${envFile}${what}`);
      if (wasExposed) done.push('  ! Others could read .env until now. If that matters: nodegx secrets rotate');
    }
  });
  const json = { communityFile, isNew: !isKept, envFile, added: env.added, wasExposed, next: steps };
  const numbered = steps.map((step, index) => `  ${index + 1}. ${step}`);
  return { text: `${[...done, '', 'Next:', ...numbered].join('\n')}\n`, json, exitCode: 0 };
}

function refuseElsewhere(folder: string, { data }: InitFlags): void {
  if (!existsSync(join(folder, 'docker-compose.yml'))) {
    throw invalid(
      `There is no docker-compose.yml in ${folder}. Name the folder of this repository: nodegx init --compose FOLDER`,
    );
  }
  if (data !== undefined) throw invalid('--data is not for --compose: the containers keep everything in volumes.');
}

/** Nobody who says what a community is to be would want to keep another one. */
function refuseToReplace(file: string, flags: InitFlags): void {
  const said = [flags.name, flags.id, flags.domain, flags.ownerGithub, flags.relay].some((flag) => flag !== undefined);
  if (said) throw invalid(`${file} is there already, and nothing was written. --force replaces it.`);
}

async function kept(file: string): Promise<{ text: string; domain: string | undefined }> {
  const text = (await read(file)) ?? '';
  const community = readCommunity(text, file);
  if (!community.ok) {
    const what = community.diagnoses.map(formatDiagnosis).join('\n');
    throw new StartupError('community_invalid', `The community.json that is there is invalid.\n${what}`);
  }
  const { publicUrl } = community.community.servers;
  const domain = publicUrl?.startsWith('https://') ? new URL(publicUrl).hostname : undefined;
  return { text, domain };
}

async function wished(flags: InitFlags): Promise<{ text: string; domain: string | undefined }> {
  const terminal = flags.yes === true ? undefined : askInTerminal();
  try {
    const wishes = await wishesFrom(flags, terminal?.ask);
    return { text: communityText(wishes, new Date()), domain: wishes.domain };
  } finally {
    terminal?.close();
  }
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return undefined;
    throw invalid(`${file} cannot be read (${code}). Check its rights and what lies there.`);
  }
}

async function write(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw invalid(`Nothing can be written in ${folder} (${code}). Check the folder, its rights and the disk.`);
  }
}
