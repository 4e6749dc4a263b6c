import { type Community, formatDiagnosis, readCommunity } from '@nodegx/protocol';
import { StartupError } from '@nodegx/service-kit';
import { readSource } from '../validate/read-source.ts';
import { type Finding, Findings } from './finding.ts';

/** What the community file says, and what was found about it. */
export interface CommunityCheck {
  readonly community: Community | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the community file as the services do. */
export async function checkCommunity(where: string | undefined): Promise<CommunityCheck> {
  const findings = new Findings('community.json');
  if (where === undefined) {
    const advice = 'For others, nodegx init writes one; name it with --community or COMMUNITY_FILE.';
    findings.warn('community', `None is named: this is the built-in community, for this machine only. ${advice}`);
    return { community: undefined, findings: findings.all };
  }
  try {
    const { text, name } = await readSource(where);
    const read = readCommunity(text, name);
    if (!read.ok) {
      for (const diagnosis of read.diagnoses) findings.fail('community', formatDiagnosis(diagnosis));
      return { community: undefined, findings: findings.all };
    }
    findings.ok('community', `${name} is in order.`);
    return { community: read.community, findings: findings.all };
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    findings.fail('community', error.message);
    return { community: undefined, findings: findings.all };
  }
}
