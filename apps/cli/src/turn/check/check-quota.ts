import { allocationsOfOne } from '@nodegx/turn-config';
import type { TurnClient } from '../client/turn-client.ts';
import { WireError } from '../client/wire.ts';
import { type CheckContext, connectAndAllocate, Findings, type RelayTarget, testCredentials } from './context.ts';
import type { Finding } from './finding.ts';

/** Allocations that are asked for at a time. */
const batch = 8;
/** A relay that gives one person more than this is not limited by anything that matters. */
const most = 256;

/** Takes allocations as one person until the relay refuses, then gives them all back. */
export async function checkQuota(target: RelayTarget, context: CheckContext): Promise<readonly Finding[]> {
  const findings = new Findings('relay');
  const { maxSessionSize } = context.community.features.collaboration;
  const needed = allocationsOfOne(context.community);
  const limit = Math.min(most, needed * 2 + batch);
  const { made, code } = await exhaust(target, context, limit);
  if (code === 508) {
    findings.fail('quota', `Ran out of relay ports after ${made} allocations (508). Widen min-port to max-port.`);
  } else if (code === undefined) {
    findings.warn(
      'quota',
      `Gave one person ${made} allocations and no end in sight. Set user-quota=${needed} in coturn's configuration.`,
    );
  } else if (code !== 486) {
    findings.warn(
      'quota',
      `Stopped giving allocations after ${made} for another reason than a quota (${code}). See the log of coturn.`,
    );
  } else if (made < needed) {
    findings.warn(
      'quota',
      `Gives one person ${made} allocations; in a full session (${maxSessionSize} people) one may need ${needed}. Set user-quota=${needed} in coturn's configuration.`,
    );
  } else {
    findings.ok('quota', `Gives one person ${made} allocations and no more.`);
  }
  return findings.all;
}

async function exhaust(
  target: RelayTarget,
  context: CheckContext,
  limit: number,
): Promise<{ made: number; code: number | undefined }> {
  // The same for all: the quota counts by user name.
  const credentials = testCredentials(context, context.secrets[0]);
  const clients: TurnClient[] = [];
  let made = 0;
  let code: number | undefined;
  try {
    while (made < limit && code === undefined) {
      const size = Math.min(batch, limit - made);
      const answers = await Promise.all(
        Array.from({ length: size }, async () => {
          const { client, allocation } = await connectAndAllocate(target, context, credentials);
          clients.push(client);
          return allocation;
        }),
      );
      for (const answer of answers) {
        if (answer.ok) made += 1;
        else code ??= answer.code;
      }
    }
  } catch (error) {
    // A relay that stops answering under this little load has more to tell in its log than here.
    if (!(error instanceof WireError)) throw error;
    code = 0;
  } finally {
    await Promise.all(clients.map((client) => client.release()));
  }
  return { made, code };
}
