/** How one thing that was looked at turned out. */
export interface Finding {
  readonly status: 'ok' | 'warn' | 'fail';
  /** What it is about, as a heading: this machine, the community file, a service, the public address, the relay. */
  readonly about: string;
  /** A stable name of what was looked at, for programs. */
  readonly check: string;
  /** What was seen and, unless it is fine, what to do. */
  readonly message: string;
}

/** Collects what is said about one thing. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #about: string;

  constructor(about: string) {
    this.#about = about;
  }

  ok(check: string, message: string): void {
    this.all.push({ status: 'ok', about: this.#about, check, message });
  }

  warn(check: string, message: string): void {
    this.all.push({ status: 'warn', about: this.#about, check, message });
  }

  fail(check: string, message: string): void {
    this.all.push({ status: 'fail', about: this.#about, check, message });
  }
}

const marks = { ok: '✓', warn: '!', fail: '✗' } as const;

/** Whether nothing failed. What is only worth a look (`warn`) does not count. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'fail');
}

/** For people: a paragraph for each thing, then the sum. */
export function formatFindings(findings: readonly Finding[]): string {
  const subjects = [...new Set(findings.map(({ about }) => about))];
  const paragraphs = subjects.map((subject) => {
    const lines = findings.filter(({ about }) => about === subject);
    return [subject, ...lines.map(({ status, message }) => `  ${marks[status]} ${printable(message)}`)].join('\n');
  });
  const failed = findings.filter(({ status }) => status === 'fail').length;
  const doubtful = findings.filter(({ status }) => status === 'warn').length;
  const sum = failed === 0 ? 'Nothing is broken.' : `${failed} of ${findings.length} checks failed.`;
  const rest = doubtful === 0 ? '' : ` ${doubtful} worth a look.`;
  return `${paragraphs.join('\n\n')}\n\n${sum}${rest}\n`;
}

/** Some of it was said by other machines: control characters stay out of the terminal. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, ' ').replaceAll('\n', '\n    ');
}
