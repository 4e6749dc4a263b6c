import { join } from 'node:path';
import { identityOptions, type OperatorDesk, openOperatorDesk } from '@nodegx/identity';
import type { Community } from '@nodegx/protocol';
import { createCommunitySource, createLogger, optionsFrom, prepareDataFolder, systemClock } from '@nodegx/service-kit';
import { flagVariables, upOptions } from '../up/options.ts';

/** Where a command works, besides at the desk itself. */
export interface Surroundings {
  readonly community: Community;
  /** `PUBLIC_URL`. */
  readonly publicUrl: string | undefined;
  readonly port: number;
}

/** Opens what `nodegx up` with the same flags keeps of people, and does the work there. Throws `StartupError`. */
export async function openDesk<T>(
  flags: Readonly<Record<string, unknown>>,
  environment: NodeJS.ProcessEnv,
  work: (desk: OperatorDesk, surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const env = { ...environment };
  for (const [flag, variable] of Object.entries(flagVariables)) {
    const value = flags[flag];
    if (typeof value === 'string') env[variable] = value;
  }
  const { dataDir, communityFile, logLevel, publicUrl, port } = optionsFrom(upOptions, env);
  const options = optionsFrom(identityOptions, { ...env, DATA_DIR: join(dataDir, 'identity') });
  // What a command has to say it prints; its log is for what goes wrong.
  const logger = createLogger({ service: 'nodegx', level: logLevel === 'info' ? 'warn' : logLevel });
  const community = await createCommunitySource({ file: communityFile, logger, clock: systemClock });
  try {
    if (options.databaseUrl === undefined) await prepareDataFolder(dataDir, upOptions.dataDir.env);
    const desk = await openOperatorDesk({ options, community, clock: systemClock, logger });
    try {
      return await work(desk, { community: community.current, publicUrl, port });
    } finally {
      await desk.close();
    }
  } finally {
    community.stop();
  }
}
