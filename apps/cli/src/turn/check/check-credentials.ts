import { randomBytes } from 'node:crypto';
import {
  type CheckContext,
  checkTtlSeconds,
  connectAndAllocate,
  Findings,
  type RelayTarget,
  testCredentials,
} from './context.ts';
import type { Finding } from './finding.ts';

/** How far the clocks of the community and the relay may be apart. */
const skewSeconds = 60;
const decadeSeconds = 10 * 365 * 86_400;
/** Steps to tell by how much a clock is wrong, rising. */
const ladder: readonly (readonly [seconds: number, name: string])[] = [
  [120, '2 minutes'],
  [600, '10 minutes'],
  [3_600, 'an hour'],
  [86_400, 'a day'],
  [31_536_000, 'a year'],
];

/** Proves that the relay takes what the community signs and nothing else. */
export async function checkCredentialRules(target: RelayTarget, context: CheckContext): Promise<readonly Finding[]> {
  const findings = new Findings('relay');
  const { secrets } = context;
  const [signing] = secrets;
  const taken = await Promise.all(secrets.map((secret) => isTaken(target, context, secret, checkTtlSeconds)));
  for (const [index, isKnown] of taken.entries()) {
    if (isKnown) continue;
    findings.fail(
      'secrets',
      `Does not know secret ${index + 1} of ${secrets.length}. Write its configuration anew with all of them (nodegx turn config), and restart it.`,
    );
  }
  if (taken.every(Boolean)) {
    const several = `Knows all ${secrets.length} secrets; once what the old ones signed has ended, they can go.`;
    findings.ok('secrets', secrets.length === 1 ? 'Knows the secret.' : several);
  }
  if (await isTaken(target, context, randomBytes(32).toString('hex'), checkTtlSeconds)) {
    findings.fail(
      'forgery',
      'Takes credentials that were signed with a made-up secret. Write its configuration anew: nodegx turn config',
    );
  } else {
    findings.ok('forgery', 'Refuses forged credentials.');
  }
  await checkTime(findings, (seconds) => isTaken(target, context, signing, seconds));
  return findings.all;
}

/** Says why a relay that answers refuses our credentials. */
export async function explainRefusedCredentials(
  target: RelayTarget,
  context: CheckContext,
): Promise<readonly Finding[]> {
  const findings = new Findings('relay');
  const [signing, ...older] = context.secrets;
  const isClock = await isTaken(target, context, signing, decadeSeconds);
  if (isClock) {
    findings.fail(
      'clock',
      `${await howFarAhead(target, context)} Credentials seem expired to it. Set both clocks by NTP.`,
    );
    return findings.all;
  }
  const known = await Promise.all(older.map((secret) => isTaken(target, context, secret, checkTtlSeconds)));
  findings.fail(
    'secrets',
    known.some(Boolean)
      ? 'Knows an older secret, but not the first, which signs. Write its configuration anew with all of them (nodegx turn config), and restart it.'
      : 'Refuses our credentials: it knows no secret of TURN_SECRET. Write its configuration anew with this one (nodegx turn config), restart it, and see its log for the realm and the file it reads.',
  );
  return findings.all;
}

type Taken = (expiresInSeconds: number) => Promise<boolean>;

async function checkTime(findings: Findings, taken: Taken): Promise<void> {
  const [first] = ladder;
  const late = first?.[0] ?? skewSeconds;
  if (await taken(-late)) {
    if (await taken(-decadeSeconds)) {
      findings.fail(
        'expiry',
        'Takes credentials that ended years ago. Write its configuration anew: nodegx turn config',
      );
      return;
    }
    findings.fail(
      'clock',
      `Its clock is ${await howFar((seconds) => taken(-seconds))} behind this one, so expired credentials still open. Set both by NTP.`,
    );
    return;
  }
  findings.ok('expiry', 'Refuses expired credentials.');
  if (await taken(skewSeconds)) findings.ok('clock', `Its clock is right to within two minutes.`);
  else
    findings.fail(
      'clock',
      'Its clock is ahead of this one by more than a minute, which shortens every credential. Set both by NTP.',
    );
}

async function howFarAhead(target: RelayTarget, context: CheckContext): Promise<string> {
  const [signing] = context.secrets;
  const far = await howFar(async (seconds) => !(await isTaken(target, context, signing, seconds)));
  return `Its clock is ${far} ahead of this one.`;
}

/** By which step of the ladder at least. */
async function howFar(isBeyond: Taken): Promise<string> {
  let reached = 'more than a minute';
  for (const [seconds, name] of ladder) {
    if (!(await isBeyond(seconds))) break;
    reached = `more than ${name}`;
  }
  return reached;
}

async function isTaken(
  target: RelayTarget,
  context: CheckContext,
  secret: string,
  expiresIn: number,
): Promise<boolean> {
  const { client, allocation } = await connectAndAllocate(target, context, testCredentials(context, secret, expiresIn));
  await client.release();
  return allocation.ok;
}
