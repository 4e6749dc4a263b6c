import { type HealthReport, parseHealthReport } from '@nodegx/protocol';
import { below, type DoctorContext } from './context.ts';
import { explainName } from './explain-name.ts';
import type { Findings } from './finding.ts';
import { type Answer, ask, explainFailure, headerOf, jsonOf } from './web.ts';

/** Clocks further apart make tokens look expired, or not yet valid. */
const doubtfulSkewMs = 5_000;
const badSkewMs = 60_000;
/** A restart between two looks, or a slow line, explains that much. */
const uptimeSlackSeconds = 5;

/** Whether what people reach under the public address is this community. True: it answers at all. */
export async function checkPublic(
  findings: Findings,
  { publicUrl = '', timeoutMs, env, community }: DoctorContext,
  here: HealthReport | undefined,
): Promise<boolean> {
  compareAddresses(findings, publicUrl, env['PUBLIC_URL']?.trim(), community?.servers.publicUrl ?? undefined);
  const answer = await ask(below(publicUrl, '/health'), { timeoutMs });
  if ('failure' in answer) {
    findings.fail('public_address', await withName(publicUrl, explainFailure(answer.failure)));
    return false;
  }
  if (isRedirect(answer)) {
    const to = headerOf(answer, 'location') ?? 'nowhere';
    findings.fail(
      'public_address',
      `Sends everybody on to ${to} (status ${answer.status}), and WebSockets do not follow. Use the address at its end: in --url, PUBLIC_URL and servers.publicUrl.`,
    );
    return false;
  }
  const parsed = parseHealthReport(jsonOf(answer));
  if (!parsed.ok) {
    findings.fail('public_address', await withName(publicUrl, explainForeign(answer)));
    return false;
  }
  compareInstances(findings, parsed.value, here);
  checkClock(findings, answer);
  return true;
}

/** What is wrong at an address, and where its name leads if that is elsewhere. */
async function withName(publicUrl: string, sentence: string): Promise<string> {
  const where = await explainName(new URL(publicUrl).hostname);
  return where === undefined ? sentence : `${sentence} ${where}`;
}

function compareAddresses(
  findings: Findings,
  used: string,
  variable: string | undefined,
  written: string | undefined,
): void {
  const origin = new URL(used).origin;
  for (const [name, value] of [
    ['PUBLIC_URL', variable],
    ['servers.publicUrl of community.json', written],
  ] as const) {
    if (!value || !URL.canParse(value) || new URL(value).origin === origin) continue;
    findings.fail(
      'public_url_setting',
      `${name} is ${value}, but people come through ${origin}. Pages from there are refused, and links lead elsewhere: set ${name} to ${origin}.`,
    );
  }
}

function isRedirect({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}

function explainForeign({ status, headers }: Answer): string {
  const who = headers['server'] === undefined ? 'What' : `The server (${String(headers['server'])}) that`;
  if (status === 502 || status === 503 || status === 504) {
    return `The proxy answers ${status}: it does not reach the community. Check its upstream address and that the community runs.`;
  }
  if (status === 401 || status === 403) {
    return `${who} answers asks for a sign-in of its own (status ${status}). Let /health, the sockets and the rest through.`;
  }
  return `${who} answers there is not this community (status ${status}). Check the DNS record, and where the proxy sends this name and path.`;
}

function compareInstances(findings: Findings, there: HealthReport, here: HealthReport | undefined): void {
  if (here === undefined) {
    findings.ok('public_address', `${there.service} ${there.version} answers.`);
    return;
  }
  const isSame =
    there.version === here.version && Math.abs(there.uptimeSeconds - here.uptimeSeconds) <= uptimeSlackSeconds;
  if (isSame) findings.ok('public_address', 'Leads to the community on this machine.');
  else {
    findings.warn(
      'public_address',
      `Leads to another process than the one here: ${there.version}, up ${there.uptimeSeconds} s, while here it is ${here.version}, up ${here.uptimeSeconds} s. Right if there are several servers; else the proxy or the DNS record points elsewhere.`,
    );
  }
}

function checkClock(findings: Findings, answer: Answer): void {
  const there = Date.parse(headerOf(answer, 'date') ?? '');
  if (Number.isNaN(there)) return;
  // The header counts whole seconds.
  const apart = Math.max(0, Math.abs(Date.now() - answer.tookMs / 2 - there - 500) - 500);
  const seconds = Math.round(apart / 1000);
  const advice = 'Let both keep time with NTP (timedatectl set-ntp true).';
  if (apart < doubtfulSkewMs) findings.ok('clock', 'Its clock and the one here agree.');
  else if (apart < badSkewMs) findings.warn('clock', `Its clock and the one here are ${seconds} s apart. ${advice}`);
  else findings.fail('clock', `Its clock and the one here are ${seconds} s apart: tokens are refused. ${advice}`);
}
