import { type ConfLine, readConf } from './conf-file.ts';
import type { LintFinding } from './finding.ts';
import { lintHardening } from './lint-hardening.ts';
import { lintPeers } from './lint-peers.ts';
import { coturnOptions, isKnown } from './options.ts';
import { type CoturnVersion, isOlder, oldestHardened } from './version.ts';

/** coturn reads 1023 characters of a line and takes the rest for the next one. */
const maxLineLength = 1_023;

/** Reads a `turnserver.conf` as that version of coturn would, and says what is wrong with it. */
export function lintTurnserverConf(text: string, version: CoturnVersion): LintFinding[] {
  const lines = readConf(text);
  const findings = [
    ...lines.flatMap((line) => lintLine(line, version)),
    ...lintPeers(lines),
    ...lintHardening(lines, version),
  ];
  if (isOlder(version, oldestHardened)) {
    findings.push({
      severity: 'warning',
      line: undefined,
      message: `coturn ${version.text} cannot be called hardened: releases up to ${oldestHardened.text} mended faults that one packet reaches. Run ${oldestHardened.text} or later.`,
    });
  }
  return findings.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
}

function lintLine(line: ConfLine, version: CoturnVersion): LintFinding[] {
  const { option, value, number, text } = line;
  const wrong = (message: string): LintFinding[] => [{ severity: 'error', line: number, message }];
  if (text.length > maxLineLength)
    return wrong(`is longer than ${maxLineLength} characters, which is all that coturn reads.`);
  if (text.endsWith(';')) return wrong('ends with a semicolon, which becomes part of the value. Remove it.');
  const known = coturnOptions.get(option);
  if (known === undefined)
    return wrong(`\`${option}\` is no option of coturn, which passes over it. Check its spelling.`);
  if (!isKnown(option, version)) {
    return wrong(
      known.since !== undefined && isOlder(version, known.since)
        ? `\`${option}\` is known from coturn ${known.since.text}; ${version.text} passes over it. Remove it, or update coturn.`
        : `\`${option}\` is not known to coturn ${version.text} any more (until ${known.until?.text}). Remove it.`,
    );
  }
  if (known.takes === 'value' && value === '') return wrong(`\`${option}\` needs a value: ${option}=…`);
  return [];
}
