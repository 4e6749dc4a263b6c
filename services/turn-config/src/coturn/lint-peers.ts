import { formatRange, isCovered, overlaps, parseCidr, parseRange } from './address.ts';
import { type ConfLine, linesOf, switchedOn } from './conf-file.ts';
import { deniedPeers } from './denied-peers.ts';
import type { LintFinding } from './finding.ts';

/** Whom the relay sends to: what is written wrongly, what is missing, and what is let through again. */
export function lintPeers(lines: readonly ConfLine[]): LintFinding[] {
  const findings: LintFinding[] = [];
  const denials = linesOf(lines, 'denied-peer-ip');
  const allowances = linesOf(lines, 'allowed-peer-ip');
  for (const { option, value, number } of [...denials, ...allowances]) {
    if (parseRange(value) !== undefined || value === '') continue;
    const cidr = parseCidr(value);
    const message =
      cidr === undefined
        ? `\`${option}=${value}\` is neither an address nor first-last: coturn before 4.11 passes over it, later ones do not start.`
        : `\`${option}=${value}\` is CIDR, which coturn does not read: before 4.11 it passes over the line. Write ${option}=${formatRange(cidr)}`;
    findings.push({ severity: 'error', line: number, message });
  }
  const ranges = denials.map(({ value }) => parseRange(value)).filter((range) => range !== undefined);
  const open = deniedPeers.filter(({ range }) => !isCovered(range, ranges));
  for (const { range, cidr, what } of open) {
    findings.push({
      severity: 'error',
      line: undefined,
      message: `${cidr} (${what}) is not denied. Add denied-peer-ip=${formatRange(range)}`,
    });
  }
  for (const { value, number } of allowances) {
    const range = parseRange(value);
    if (range === undefined || range.first === range.last) continue;
    const inside = deniedPeers.find((one) => overlaps(one.range, range));
    if (inside === undefined) continue;
    const message = `allows many addresses of ${inside.cidr} (${inside.what}), and what is allowed wins over what is denied. Allow the relay's own address alone.`;
    findings.push({ severity: 'warning', line: number, message });
  }
  if (switchedOn(lines, 'no-multicast-peers').length === 0) {
    findings.push({
      severity: 'error',
      line: undefined,
      message: 'Multicast peers are not denied. Add no-multicast-peers',
    });
  }
  for (const { number } of switchedOn(lines, 'allow-loopback-peers')) {
    const message = '`allow-loopback-peers` opens every port of the machine itself. Remove it.';
    findings.push({ severity: 'error', line: number, message });
  }
  return findings;
}
