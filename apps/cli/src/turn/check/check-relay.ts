import type { Community } from '@nodegx/protocol';
import { isOlder, oldestHardened, parseCoturnVersion } from '@nodegx/turn-config';
import { checkCredentialRules, explainRefusedCredentials } from './check-credentials.ts';
import { checkDeniedPeers } from './check-peers.ts';
import { checkQuota } from './check-quota.ts';
import { checkTarget, type TargetResult } from './check-target.ts';
import { type CheckContext, Findings } from './context.ts';
import { explainFault } from './explain.ts';
import type { Finding } from './finding.ts';
import { findTargets } from './targets.ts';

/** All that is worth knowing of the relay that a community names: each address by use, then the relay as a whole. */
export async function checkRelay(
  community: Community,
  options: Omit<CheckContext, 'community'>,
): Promise<readonly Finding[]> {
  const context: CheckContext = { ...options, community };
  const { targets, findings } = await findTargets(community.servers.turn.urls);
  const results = await Promise.all(targets.map((target) => checkTarget(target, context)));
  return [...results.flatMap((result) => result.findings), ...findings, ...(await checkWhole(results, context))];
}

/** What is the same over each address is looked at over one. */
async function checkWhole(results: readonly TargetResult[], context: CheckContext): Promise<readonly Finding[]> {
  const open = results.find(({ isOpen }) => isOpen);
  const refused = results.find(({ isRefused }) => isRefused);
  const target = (open ?? refused)?.target;
  if (target === undefined) return [];
  try {
    if (open === undefined) return await explainRefusedCredentials(target, context);
    const findings = new Findings('relay');
    if (refused !== undefined) {
      findings.fail(
        'secrets',
        `Takes our credentials at ${target.turn.url}, but not at ${refused.target.turn.url}: two servers that differ. Give both the same configuration.`,
      );
    }
    noteVersion(findings, open.software);
    return [
      ...findings.all,
      ...(await checkCredentialRules(target, context)),
      ...(await checkDeniedPeers(target, context)),
      ...(await checkQuota(target, context)),
    ];
  } catch (error) {
    const findings = new Findings('relay');
    findings.fail('answer', `Stopped answering during the check. ${await explainFault(error, target, context)}`);
    return findings.all;
  }
}

function noteVersion(findings: Findings, software: string | undefined): void {
  const text = /coturn-(\d[\w.]*)/i.exec(software ?? '')?.[1];
  if (text === undefined) return;
  const version = parseCoturnVersion(text);
  const isOld = version !== undefined && isOlder(version, oldestHardened);
  const advice = isOld ? ` That one has known faults; run ${oldestHardened.text} or later.` : '';
  findings.warn(
    'version',
    `Tells everybody that it is coturn ${version?.text ?? ''}.${advice} Write its configuration anew, which hides it: nodegx turn config`,
  );
}
