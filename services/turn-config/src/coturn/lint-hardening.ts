import { minSecretLength } from '../keys/parse-secrets.ts';
import { type ConfLine, linesOf, switchedOn } from './conf-file.ts';
import type { LintFinding } from './finding.ts';
import { type CoturnVersion, isOlder, releases } from './version.ts';

/** Who gets in, how much they may take, and what else is open. */
export function lintHardening(lines: readonly ConfLine[], version: CoturnVersion): LintFinding[] {
  return [...authentication(lines), ...doors(lines, version), ...bounds(lines)];
}

function authentication(lines: readonly ConfLine[]): LintFinding[] {
  const findings: LintFinding[] = [];
  const secrets = linesOf(lines, 'static-auth-secret');
  const databases = lines.filter(({ option }) => /^(userdb|db|(psql|sql|mysql|mongo|redis)-userdb)$/.test(option));
  const usesSecrets = secrets.length > 0 || switchedOn(lines, 'use-auth-secret').length > 0;
  for (const { number } of switchedOn(lines, 'no-auth')) {
    findings.push(error(number, '`no-auth` lets everybody use the relay. Remove it.'));
  }
  if (!usesSecrets) {
    findings.push(
      error(
        undefined,
        'Credentials of the community are not taken. Add use-auth-secret and static-auth-secret=<TURN_SECRET>',
      ),
    );
  } else if (secrets.length === 0 && databases.length === 0) {
    findings.push(error(undefined, 'There is no secret. Add static-auth-secret=<TURN_SECRET>'));
  }
  for (const { number } of usesSecrets ? switchedOn(lines, 'lt-cred-mech') : []) {
    findings.push(
      error(
        number,
        '`lt-cred-mech` and `use-auth-secret` do not go together: which of them is asked differs. Remove lt-cred-mech.',
      ),
    );
  }
  for (const { number } of usesSecrets ? linesOf(lines, 'user') : []) {
    findings.push(error(number, '`user` makes a password that never ends. Remove it.'));
  }
  for (const { number, value } of secrets) {
    if (value.length >= minSecretLength) continue;
    findings.push(
      error(
        number,
        `The secret has ${value.length} characters and can be guessed. Make one with: openssl rand -hex 32`,
      ),
    );
  }
  for (const { number, value } of linesOf(lines, 'rest-api-separator')) {
    if (value === ':') continue;
    findings.push(
      error(number, '`rest-api-separator` must be a colon, as in the credentials of the community. Remove it.'),
    );
  }
  if (linesOf(lines, 'realm').length === 0)
    findings.push(error(undefined, 'There is no realm. Add realm=<the name of the relay>'));
  return findings;
}

function doors(lines: readonly ConfLine[], version: CoturnVersion): LintFinding[] {
  const findings: LintFinding[] = [];
  const isOn = (option: string): boolean => switchedOn(lines, option).length > 0;
  for (const option of ['web-admin', 'cli', 'server-relay', 'tlsv1', 'tlsv1_1', 'prometheus-username-labels']) {
    for (const { number } of switchedOn(lines, option)) findings.push(error(number, open[option] ?? ''));
  }
  if (isOlder(version, releases.cliOffByDefault) && !isOn('no-cli')) {
    findings.push(error(undefined, `The telnet console of coturn ${version.text} is on. Add no-cli`));
  }
  if (isOlder(version, releases.quietByDefault) && linesOf(lines, 'cert').length > 0) {
    for (const option of ['no-tlsv1', 'no-tlsv1_1']) {
      if (!isOn(option)) findings.push(error(undefined, `coturn ${version.text} takes outdated TLS. Add ${option}`));
    }
  }
  if (!isOn('no-tcp-relay')) {
    findings.push(
      error(undefined, 'TCP connections are relayed, to databases for example; calls need none. Add no-tcp-relay'),
    );
  }
  return findings;
}

const open: Readonly<Record<string, string>> = {
  'web-admin': '`web-admin` serves pages of administration to everybody. Remove it.',
  cli: '`cli` opens a telnet console. Remove it.',
  'server-relay': '`server-relay` takes the checks of peers away. Remove it.',
  tlsv1: '`tlsv1` takes outdated TLS. Remove it.',
  tlsv1_1: '`tlsv1_1` takes outdated TLS. Remove it.',
  'prometheus-username-labels':
    '`prometheus-username-labels` keeps a series for each credential, for ever: memory grows without end. Remove it.',
};

function bounds(lines: readonly ConfLine[]): LintFinding[] {
  const findings: LintFinding[] = [];
  const number = (option: string): number => Number(linesOf(lines, option).at(-1)?.value ?? 0);
  if (!(number('user-quota') > 0)) {
    findings.push(
      error(undefined, 'One person may take all ports of the relay. Add user-quota, such as user-quota=54'),
    );
  }
  if (!(number('total-quota') > 0)) {
    findings.push({
      severity: 'warning',
      line: undefined,
      message: 'There is no bound on all allocations. Add total-quota.',
    });
  }
  if (number('bps-capacity') > 0 && !(number('max-bps') > 0)) {
    findings.push(
      error(
        linesOf(lines, 'bps-capacity')[0]?.number,
        '`bps-capacity` needs `max-bps` beside it; coturn does not start without.',
      ),
    );
  }
  if (linesOf(lines, 'max-port').length > 0 && number('min-port') > number('max-port')) {
    findings.push(error(linesOf(lines, 'min-port')[0]?.number, '`min-port` is above `max-port`. Exchange the two.'));
  }
  return findings;
}

function error(line: number | undefined, message: string): LintFinding {
  return { severity: 'error', line, message };
}
