import type { Gauge, Metrics } from '@nodegx/service-kit';
import type { Way } from './people/person-record.ts';
import type { TokenType } from './tokens.ts';

/** What is there at the moment, asked at each scrape. */
export interface Now {
  readonly people: number;
  readonly liveSessions: number;
  readonly revocations: number;
  readonly revocationsForgotten: number;
  readonly followers: number;
  readonly signInsUnderWay: number;
  readonly rememberedFailures: number;
  readonly passwordsWaiting: number;
  readonly invitations: number;
}

const kindOf: Readonly<Record<TokenType, string>> = {
  'at+jwt': 'access',
  'refresh+jwt': 'refresh',
  'invitation+jwt': 'invitation',
};

/** What the service counts, shown at `/metrics` and, where it fits, at `/health`. */
export class Figures {
  /** Since the start. */
  guests = 0;
  refreshes = 0;
  accounts = 0;
  reuses = 0;
  readonly #refusals;
  readonly #signed;
  readonly #signIns;
  readonly #signOuts;
  readonly #programs;
  readonly #keys: Gauge;

  constructor(metrics: Metrics, bounds: Readonly<Record<string, number>>, now: () => Now) {
    const count = (name: string, unit: string, help: string, value: () => number): void => {
      metrics.counted({ name, unit, help }, value);
    };
    count('admitted', 'guests', 'Guests who joined.', () => this.guests);
    count('session', 'refreshes', 'Sessions that were given new tokens.', () => this.refreshes);
    count('opened', 'accounts', 'Accounts that were opened.', () => this.accounts);
    count('reused', 'tokens', 'Refresh tokens that were shown twice, which ended their sessions.', () => this.reuses);
    const lost = 'Revocations that were dropped before their time, because there were too many.';
    count('forgotten', 'revocations', lost, () => now().revocationsForgotten);
    this.#refusals = metrics.counter({
      name: 'refused',
      unit: 'refusals',
      help: 'Refusals by their stable code; bad_request also stands for what could not be read at all.',
      labels: ['code'],
    });
    this.#signed = metrics.counter({
      name: 'signed',
      unit: 'tokens',
      help: 'Tokens signed, by kind: access, refresh or invitation.',
      labels: ['kind'],
    });
    this.#signIns = metrics.counter({
      name: 'sign_ins',
      unit: 'sign_ins',
      help: 'Sign-ins by way and outcome: in, or the code of the refusal.',
      labels: ['way', 'outcome'],
    });
    this.#signOuts = metrics.counter({
      name: 'sign_outs',
      unit: 'sign_outs',
      help: 'People who signed out: of one session, or everywhere.',
      labels: ['extent'],
    });
    this.#programs = metrics.counter({
      name: 'service_key',
      unit: 'exchanges',
      help: 'Service keys that were shown, by outcome: issued, or the code of the refusal.',
      labels: ['outcome'],
    });
    this.#keys = metrics.gauge({ name: 'signing', unit: 'keys', help: 'Signing keys that are published.' });
    showNow(metrics, now);
    const bound = metrics.gauge({
      name: 'bound',
      unit: 'limit',
      help: 'Bounds in force, by name.',
      labels: ['name'],
    });
    for (const [name, value] of Object.entries(bounds)) bound.set({ name }, value);
  }

  refused(code: string): void {
    this.#refusals.inc({ code });
  }

  signed(type: TokenType): void {
    this.#signed.inc({ kind: kindOf[type] });
  }

  signIn(way: Way, outcome: string): void {
    this.#signIns.inc({ way, outcome });
  }

  signedOut(extent: 'one' | 'everywhere'): void {
    this.#signOuts.inc({ extent });
  }

  program(outcome: string): void {
    this.#programs.inc({ outcome });
  }

  loaded(keys: number): void {
    this.#keys.set(keys);
  }
}

function showNow(metrics: Metrics, now: () => Now): void {
  const gauge = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.gauge({
      name,
      unit,
      help,
      collect() {
        this.set(value());
      },
    });
  };
  gauge('known', 'people', 'People of whom something is kept.', () => now().people);
  gauge('live', 'sessions', 'Sessions with tokens of this process that still live.', () => now().liveSessions);
  gauge('current', 'revocations', 'What became of sessions while tokens of theirs live.', () => now().revocations);
  gauge('waiting', 'followers', 'Services that wait to hear what becomes of sessions.', () => now().followers);
  gauge('pending', 'sign_ins', 'Sign-ins under way at a provider.', () => now().signInsUnderWay);
  gauge('remembered', 'failures', 'Names and addresses that failed lately.', () => now().rememberedFailures);
  gauge('waiting', 'passwords', 'Passwords that wait to be hashed or compared.', () => now().passwordsWaiting);
  gauge('kept', 'invitations', 'Invitations that are kept.', () => now().invitations);
}
