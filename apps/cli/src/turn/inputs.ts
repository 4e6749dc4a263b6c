import type { Community } from '@nodegx/protocol';
import { createCommunitySource, createLogger, optionsFrom, systemClock } from '@nodegx/service-kit';
import { readSecrets, relaySecretOptions } from '@nodegx/turn-config';
import { invalid } from '../command/run.ts';

/** The community as it is now. Throws `StartupError` with every diagnosis. */
export async function loadCommunity(file: string | undefined, env: NodeJS.ProcessEnv): Promise<Community> {
  const where = file ?? (env['COMMUNITY_FILE']?.trim() || undefined);
  if (where === undefined) {
    throw invalid(
      'There is no community to look at. Name it with --community ./community.json (a path or a URL), or set COMMUNITY_FILE.',
    );
  }
  const logger = createLogger({ service: 'nodegx', level: 'silent' });
  const source = await createCommunitySource({ file: where, logger, clock: systemClock });
  source.stop();
  return source.current;
}

/** The secrets of TURN_SECRET or TURN_SECRET_FILE, the signing one first; empty when none is set. Throws `StartupError`. */
export function loadSecrets(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  return readSecrets(optionsFrom(relaySecretOptions, env));
}

/** A whole number from a flag. Throws `StartupError`. */
export function numberOf(flag: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw invalid(`${flag} ${text} cannot be used: expected a whole number from ${min} to ${max}.`);
}
