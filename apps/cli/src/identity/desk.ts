import { join } from 'node:path';
import { identityOptions, type OperatorDesk, openOperatorDesk } from '@nodegx/identity';
import { createCommunitySource, createLogger, optionsFrom, prepareDataFolder, systemClock } from '@nodegx/service-kit';
import { flagVariables, upOptions } from '../up/options.ts';

/** Opens the folder that `nodegx up` with the same flags uses, and does the work there. Throws `StartupError`. */
export async function openDesk<T>(
  flags: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv,
  work: (desk: OperatorDesk) => Promise<T>,
): Promise<T> {
  const env = { ...environment };
  for (const [flag, variable] of Object.entries(flagVariables)) {
    const value = flags[flag];
    if (value !== undefined) env[variable] = value;
  }
  const { dataDir, communityFile, logLevel } = optionsFrom(upOptions, env);
  const { maxPeople } = optionsFrom(identityOptions, env);
  const logger = createLogger({ service: 'nodegx', level: logLevel });
  const community = await createCommunitySource({ file: communityFile, logger, clock: systemClock });
  try {
    await prepareDataFolder(dataDir, upOptions.dataDir.env);
    return await work(await openOperatorDesk(join(dataDir, 'identity'), community, maxPeople));
  } finally {
    community.stop();
  }
}
