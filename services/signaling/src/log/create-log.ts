import { type ServiceContext, StartupError } from '@nodegx/service-kit';
import type { SignalingOptions } from '../config.ts';
import { randomId } from '../identifiers.ts';
import { InProcessLog } from './in-process.ts';
import { RedisLog } from './redis.ts';
import type { RoomLog } from './room-log.ts';

/** The log of this process alone, or with REDIS_URL one that several share. */
export function createLog({ clock, community, logger }: ServiceContext, { redisUrl }: SignalingOptions): RoomLog {
  const node = randomId();
  if (redisUrl === undefined) return new InProcessLog(node);
  return new RedisLog({
    url: redisUrl,
    community: community.current.community.id,
    node,
    clock,
    onDown: (err) => logger.error({ err }, 'Redis is out of reach; rooms stand still'),
    onUp: () => logger.info('Redis is connected'),
  });
}

/** What an operator is told of a start that failed. */
export function startupErrorOf(cause: unknown, isAlone: boolean): unknown {
  if (isAlone || cause instanceof StartupError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  const message = `Redis cannot be reached. Check REDIS_URL, and that the server runs. (${detail})`;
  return new StartupError('data_folder_unusable', message, { cause });
}
