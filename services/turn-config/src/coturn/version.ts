/** A release of coturn. */
export interface CoturnVersion {
  readonly numbers: readonly [number, number, number];
  /** As people write it: `4.17.1`. */
  readonly text: string;
}

/** Reads `4.17.1`, also with what packagers put around it (`4.6.1-1+deb12u1`, `4.17`); `undefined` for anything else. */
export function parseCoturnVersion(text: string): CoturnVersion | undefined {
  const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(?:[^\d.].*|\.\d.*)?$/s.exec(text.trim());
  if (found === null) return undefined;
  const [, major, minor, patch = '0'] = found;
  const numbers = [Number(major), Number(minor), Number(patch)] as const;
  return { numbers, text: numbers.join('.') };
}

/** Whether `version` came before `other`. */
export function isOlder(version: CoturnVersion, other: CoturnVersion): boolean {
  for (const [index, number] of version.numbers.entries()) {
    const against = other.numbers[index] ?? 0;
    if (number !== against) return number < against;
  }
  return false;
}

function release(major: number, minor: number, patch: number): CoturnVersion {
  return { numbers: [major, minor, patch], text: `${major}.${minor}.${patch}` };
}

/** The oldest whose options are known here. */
export const oldestKnown = release(4, 5, 2);
/** What a configuration is written for unless said otherwise. */
export const newestKnown = release(4, 17, 1);
/**
 * From here on link-local and unique-local peers are refused by themselves, all ways to write IPv4 in IPv6 are seen
 * through, and a run of memory faults that a packet could reach is mended (4.10 to 4.17).
 */
export const oldestHardened = release(4, 17, 0);

/** Releases in which something began to be different. */
export const releases = {
  /** RFC 5780 and old STUN can be switched off. */
  moreSwitches: release(4, 6, 0),
  /** No RFC 5780, no SOFTWARE attribute and no TLS 1.0 and 1.1 unless asked for. */
  quietByDefault: release(4, 7, 0),
  /** The telnet console is off unless asked for; `no-cli` is no longer read. */
  cliOffByDefault: release(4, 10, 0),
  /** Challenges (401) to one address can be limited. */
  limitsChallenges: release(4, 14, 0),
  /** DTLS listeners are off unless asked for. */
  dtlsOffByDefault: release(4, 17, 0),
} as const;
