import { StartupError } from '@nodegx/service-kit';
import { checkRelay as useRelay } from '../turn/check/check-relay.ts';
import { loadSecrets } from '../turn/inputs.ts';
import { type DoctorContext, isOwn } from './context.ts';
import { type Finding, Findings } from './finding.ts';

/** Uses the community's relay as its people do: the checks of `nodegx turn check`. */
export async function checkRelay({ community, env, timeoutMs, isApart }: DoctorContext): Promise<readonly Finding[]> {
  const findings = new Findings('relay (TURN)');
  if (community === undefined) return [];
  if (community.servers.turn.urls.length === 0) {
    findings.warn(
      'relay',
      'The community names none: about one call in six will not come about. docs/self-hosting.md says how to run one.',
    );
    return findings.all;
  }
  if (isApart && community.servers.turn.urls.every((url) => isOwn(hostOf(url)))) {
    findings.warn('relay', 'Not tried: it serves this machine alone, and is not reached from inside of a container.');
    return findings.all;
  }
  try {
    const [first, ...others] = await loadSecrets(env);
    if (first === undefined) {
      findings.warn('relay', 'Not tried: set TURN_SECRET (or TURN_SECRET_FILE) to what the community runs with.');
      return findings.all;
    }
    const found = await useRelay(community, { secrets: [first, ...others], timeoutMs, ca: undefined });
    return found.map((finding) => ({ ...finding, about: `relay (TURN) ${finding.about}` }));
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    findings.fail('relay', error.message);
    return findings.all;
  }
}

/** The host of `turn:host:port?transport=…`. */
function hostOf(url: string): string {
  return /^\w+:(\[[^\]]+\]|[^:?]+)/.exec(url)?.[1] ?? '';
}
