/** How one thing that was looked at turned out. */
export interface Finding {
  readonly status: 'ok' | 'warn' | 'fail';
  /** An address of the relay, or `relay` for what holds for all of them. */
  readonly about: string;
  /** A stable name of what was looked at. */
  readonly check: CheckName;
  /** What was seen and, unless it is fine, what to do. */
  readonly message: string;
}

export type CheckName =
  | 'address'
  | 'answer'
  | 'authentication'
  | 'certificate'
  | 'relay'
  | 'advertised_address'
  | 'secrets'
  | 'expiry'
  | 'forgery'
  | 'clock'
  | 'denied_peers'
  | 'quota'
  | 'version';

const marks = { ok: '✓', warn: '!', fail: '✗' } as const;

/** Whether nothing failed. What is only worth a look (`warn`) does not count. */
export function isPassed(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'fail');
}

/** For people: a paragraph for each address, then one for the relay as a whole, then the sum. */
export function formatFindings(findings: readonly Finding[]): string {
  const subjects = [...new Set(findings.map(({ about }) => about))];
  const paragraphs = subjects.map((subject) => {
    const lines = findings.filter(({ about }) => about === subject);
    return [subject, ...lines.map(({ status, message }) => `  ${marks[status]} ${message}`)].join('\n');
  });
  const failed = findings.filter(({ status }) => status === 'fail').length;
  const doubtful = findings.filter(({ status }) => status === 'warn').length;
  const sum = failed === 0 ? 'The relay works.' : `${failed} of ${findings.length} checks failed.`;
  const rest = doubtful === 0 ? '' : ` ${doubtful} worth a look.`;
  return `${paragraphs.join('\n\n')}\n\n${sum}${rest}\n`;
}
