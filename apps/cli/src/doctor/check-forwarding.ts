import { randomInt } from 'node:crypto';
import { below, type DoctorContext } from './context.ts';
import type { Findings } from './finding.ts';
import { type Ask, ask, headerOf } from './web.ts';

/** More proxies in front of each other than anybody has. */
const maxProxies = 4;
/** There is nothing at this path, but asking for it counts. */
const nothing = '/nodegx-doctor';

/**
 * Whom the services take people for. They tell nobody, but they count requests by address and say in each answer how many
 * are left: two requests count together exactly if they seem to come from one address. So made-up addresses in
 * X-Forwarded-For show which of its entries is believed.
 */
export async function checkForwarding(findings: Findings, { localUrl, publicUrl = '', timeoutMs }: DoctorContext) {
  const trusted = await trustedEntries(localUrl, timeoutMs);
  const isBelieved = trusted === undefined ? undefined : await believesStrangers(publicUrl, timeoutMs);
  if (isBelieved === undefined) {
    findings.warn(
      'forwarded_for',
      'Whom the services take people for could not be told: their answers do not say how many requests are left. Try again in a minute; something in between may drop X-RateLimit headers.',
    );
    return;
  }
  if (isBelieved) {
    findings.fail(
      'forwarded_for',
      `The services take people for whoever they say they are: TRUST_PROXY is ${trusted}, and an entry of X-Forwarded-For that a stranger made up is believed, so that bans and limits by address are worth nothing. Let the proxy add the address of its client to X-Forwarded-For (nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for), and set TRUST_PROXY to the number of your proxies.`,
    );
    return;
  }
  if (trusted === 0) {
    findings.fail(
      'forwarded_for',
      'The services take everybody for the proxy: TRUST_PROXY is 0, so that the limits of one person are those of all. Set TRUST_PROXY to the number of your proxies, 1 for one.',
    );
    return;
  }
  findings.ok('forwarded_for', `TRUST_PROXY is ${trusted}, and addresses that strangers make up are not believed.`);
}

/** How many entries from the end of X-Forwarded-For the services count, asked without a proxy. `undefined`: cannot be told. */
async function trustedEntries(base: string, timeoutMs: number): Promise<number | undefined> {
  const chain = Array.from({ length: maxProxies }, madeUp);
  const first = await remaining(base, chain, timeoutMs);
  if (first === undefined) return undefined;
  for (let entries = 1; entries <= maxProxies; entries++) {
    const others = Array.from({ length: maxProxies }, madeUp);
    others[maxProxies - entries] = chain[maxProxies - entries] ?? '';
    // An address that nobody has used has all of its requests left, but for this one.
    const again = await remaining(base, others, timeoutMs);
    if (again !== undefined && again < first) return (await isFresh(base, timeoutMs, first)) ? entries : 0;
  }
  return undefined;
}

/** Whether a made-up chain counts by itself. Otherwise everything counts as the address of this command. */
async function isFresh(base: string, timeoutMs: number, first: number): Promise<boolean> {
  const other = await remaining(base, Array.from({ length: maxProxies }, madeUp), timeoutMs);
  return other === first;
}

async function believesStrangers(base: string, timeoutMs: number): Promise<boolean | undefined> {
  const counts: number[] = [];
  for (let round = 0; round < 3; round++) {
    const left = await remaining(base, [madeUp()], timeoutMs);
    if (left === undefined) return undefined;
    counts.push(left);
  }
  return counts.every((count) => count === counts[0]);
}

async function remaining(base: string, forwarded: readonly string[], timeoutMs: number): Promise<number | undefined> {
  const request: Ask = { headers: { 'x-forwarded-for': forwarded.join(', ') }, timeoutMs };
  const answer = await ask(below(base, nothing), request);
  if ('failure' in answer) return undefined;
  const left = Number(headerOf(answer, 'x-ratelimit-remaining') ?? Number.NaN);
  return Number.isNaN(left) ? undefined : left;
}

/** From a range that is for documents only (RFC 5737 knows too few; RFC 2544 has these). */
function madeUp(): string {
  return `198.${randomInt(18, 20)}.${randomInt(256)}.${randomInt(256)}`;
}
