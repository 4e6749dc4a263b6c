import { type HealthReport, parseHealthReport, parseReadyReport } from '@nodegx/protocol';
import { below, type DoctorContext } from './context.ts';
import { type Finding, Findings } from './finding.ts';
import { ask, explainFailure, jsonOf } from './web.ts';

/** What answers on this machine. */
export interface ServicesCheck {
  readonly health: HealthReport | undefined;
  readonly findings: readonly Finding[];
}

/** Whether the community runs on this machine, takes work, and is of one version with this command. */
export async function checkServices(context: DoctorContext): Promise<ServicesCheck> {
  const { localUrl, publicUrl, timeoutMs, version } = context;
  const findings = new Findings(`services at ${localUrl}`);
  const answer = await ask(below(localUrl, '/health'), { timeoutMs });
  if ('failure' in answer) {
    const sentence = `The community does not answer. ${explainFailure(answer.failure)}`;
    // Somebody may look at their community from another machine.
    if (publicUrl !== undefined && answer.failure === 'ECONNREFUSED') {
      findings.warn('running', `${sentence} Only what shows through ${publicUrl} was looked at.`);
    } else findings.fail('running', `${sentence} nodegx up starts it.`);
    return { health: undefined, findings: findings.all };
  }
  const parsed = parseHealthReport(jsonOf(answer));
  if (!parsed.ok) {
    findings.fail('running', `What answers there is no Nodegx service (status ${answer.status}). Correct the port.`);
    return { health: undefined, findings: findings.all };
  }
  const health = parsed.value;
  checkVersions(findings, health, version);
  if (health.status === 'degraded') {
    findings.warn('health', 'A service says that something needs a look (degraded): its log has the details.');
  }
  if (health.durability === 'memory') {
    findings.warn('durability', 'What people write is kept in memory only, and lost when the process ends.');
  }
  await checkReady(findings, context);
  return { health, findings: findings.all };
}

function checkVersions(findings: Findings, health: HealthReport, version: string): void {
  const all = { [health.service]: health, ...health.services };
  const other = Object.values(all).filter((one) => one.version !== version);
  if (other.length === 0) {
    findings.ok('version', `${Object.keys(all).join(', ')}: all of version ${version}.`);
    return;
  }
  const names = other.map((one) => `${one.service} ${one.version}`).join(', ');
  findings.warn('version', `${names}, while this command is ${version}. Restart what is old, or run its own nodegx.`);
}

async function checkReady(findings: Findings, { localUrl, timeoutMs }: DoctorContext): Promise<void> {
  const answer = await ask(below(localUrl, '/ready'), { timeoutMs });
  const parsed = 'failure' in answer ? undefined : parseReadyReport(jsonOf(answer));
  if (parsed?.ok !== true) {
    findings.fail('ready', '/ready does not answer as a Nodegx service does. See the log of the service.');
    return;
  }
  const failed = parsed.value.checks.filter(({ ok }) => !ok);
  for (const { name, detail } of failed) findings.fail('ready', `${name}: ${detail ?? 'failed'}`);
  if (failed.length === 0) findings.ok('ready', 'Ready: they take work.');
}
