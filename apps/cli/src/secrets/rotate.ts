import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode } from '@nodegx/service-kit';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { valueIn, withValue } from '../init/env-text.ts';
import { newSecret } from '../init/settings.ts';
import { replaceFile } from '../validate/replace-file.ts';

/** The flags of `nodegx secrets rotate`, as commander reads them. */
export interface RotateFlags {
  readonly env?: string;
  readonly finish?: boolean;
}

interface Kind {
  readonly variable: string;
  /** Several may be in force, the first of which signs. */
  readonly takesSeveral: boolean;
  readonly next: readonly string[];
  readonly finished: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  turn: {
    variable: 'TURN_SECRET',
    takesSeveral: true,
    next: [
      'Tell the running relay the new one: turnadmin -s <the first of TURN_SECRET> -r <realm>',
      'Restart the community with it (a TURN_SECRET_FILE is followed without), and write the configuration of coturn anew: nodegx turn config',
      'nodegx turn check',
      'After TURN_TTL_SECONDS (half an hour unless you set it): nodegx secrets rotate turn --finish',
    ],
    finished: [
      'Restart the community with it (a TURN_SECRET_FILE is followed without), and write the configuration of coturn anew: nodegx turn config',
      'Restart coturn when calls may end, and take the old secret out of its database: turnadmin -X',
    ],
  },
  signaling: {
    variable: 'SIGNALING_SECRET',
    takesSeveral: false,
    next: ['Restart every signaling server with it. Invitation links that were made before are void: make new ones.'],
    finished: [],
  },
};

export const secretNames: readonly string[] = Object.keys(kinds);

/** `nodegx secrets rotate`: a new secret in its file, all of it or nothing. Prints none. Throws `StartupError`. */
export async function rotate(name: string, flags: RotateFlags): Promise<Outcome> {
  const kind = kinds[name];
  if (kind === undefined) throw invalid(`There is no secret ${name}. There are: ${secretNames.join(', ')}.`);
  const envFile = flags.env ?? '.env';
  const env = await read(envFile);
  const listed = valueIn(env, `${kind.variable}_FILE`) ?? '';
  const isListed = kind.takesSeveral && listed !== '';
  const file = isListed ? resolve(dirname(envFile), listed) : envFile;
  const before = isListed ? await read(file) : env;
  const secrets = (isListed ? before : (valueIn(env, kind.variable) ?? '')).split(/[\s,]+/).filter((one) => one !== '');
  const after = next(kind, secrets, flags.finish === true);
  const text = isListed ? `${after.join('\n')}\n` : withValue(before, kind.variable, after.join(','));
  await replaceFile(file, before, text);
  const steps = flags.finish === true ? kind.finished : kind.next;
  const what = flags.finish === true ? 'holds the newest one only' : 'holds a new one';
  const others = after.length > 1 ? `, and ${after.length - 1} older beside it` : '';
  const lines = [`✓ ${file}: ${kind.variable} ${what}${others}.`, '', 'Next:'];
  const numbered = steps.map((step, index) => `  ${index + 1}. ${step}`);
  return {
    text: `${[...lines, ...numbered].join('\n')}\n`,
    json: { file, variable: kind.variable, inForce: after.length, next: steps },
    exitCode: 0,
  };
}

/** More at a time than this is refused by the service that reads them. */
const maxSecrets = 8;

function next({ variable, takesSeveral }: Kind, secrets: readonly string[], isFinish: boolean): readonly string[] {
  const [newest] = secrets;
  if (!isFinish) {
    if (secrets.length >= maxSecrets) throw invalid(`${variable} holds ${secrets.length} already: --finish first.`);
    return takesSeveral ? [newSecret(), ...secrets] : [newSecret()];
  }
  if (!takesSeveral) throw invalid(`${variable} is one alone: there is nothing to finish.`);
  if (newest === undefined || secrets.length === 1) throw invalid(`${variable} holds no older one to take out.`);
  return [newest];
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw invalid(
      `${file} cannot be read (${systemCode(error) ?? 'unknown error'}). Name it with --env, or write one: nodegx init`,
    );
  }
}
