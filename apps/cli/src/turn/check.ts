import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { checkRelay } from './check/check-relay.ts';
import { formatFindings, isPassed } from './check/finding.ts';
import { loadCommunity, loadSecrets, numberOf } from './inputs.ts';

/** The flags of `nodegx turn check`, as commander reads them. */
export interface CheckFlags {
  readonly community?: string;
  readonly ca?: string;
  readonly timeout?: string;
}

const defaultTimeoutSeconds = 5;

/** `nodegx turn check`: uses the relay of a community as its people do, and says what does not work. Throws `StartupError`. */
export async function turnCheck(flags: CheckFlags, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const seconds = numberOf('--timeout', flags.timeout, 1, 60) ?? defaultTimeoutSeconds;
  const ca = flags.ca === undefined ? undefined : [...rootCertificates, await readCertificates(flags.ca)];
  const community = await loadCommunity(flags.community, env);
  if (community.servers.turn.urls.length === 0) {
    throw invalid(
      'The community names no relay, so there is nothing to check. Add its addresses to servers.turn.urls in community.json, such as "turn:relay.example.org:3478".',
    );
  }
  const [first, ...others] = await loadSecrets(env);
  if (first === undefined) {
    throw invalid(
      'There is no secret to sign credentials with. Set TURN_SECRET (or TURN_SECRET_FILE) to what the community runs with.',
    );
  }
  const findings = await checkRelay(community, { secrets: [first, ...others], timeoutMs: seconds * 1000, ca });
  const isGood = isPassed(findings);
  return { text: formatFindings(findings), json: { findings }, exitCode: isGood ? 0 : 1 };
}

async function readCertificates(path: string): Promise<string> {
  try {
    const text = await readFile(path, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // Answered as below: for whoever typed the path both are the same.
  }
  throw invalid(`--ca ${path} cannot be used: expected a readable file with certificates (PEM).`);
}
