import type { Gauge, Metrics } from '@nodegx/service-kit';
import type { TokenType } from './tokens.ts';

/** What the service counts, shown at `/metrics` and, where it fits, at `/health`. */
export class Figures {
  /** Since the start. */
  guests = 0;
  refreshes = 0;
  readonly #refusals;
  readonly #signed;
  readonly #keys: Gauge;

  constructor(metrics: Metrics, bounds: Readonly<Record<string, number>>) {
    const count = (name: string, unit: string, help: string, value: () => number): void => {
      metrics.counted({ name, unit, help }, value);
    };
    count('admitted', 'guests', 'Guests who joined.', () => this.guests);
    count('session', 'refreshes', 'Sessions that were given new tokens.', () => this.refreshes);
    this.#refusals = metrics.counter({
      name: 'refused',
      unit: 'refusals',
      help: 'Refusals by their stable code; bad_request also stands for what could not be read at all.',
      labels: ['code'],
    });
    this.#signed = metrics.counter({
      name: 'signed',
      unit: 'tokens',
      help: 'Tokens signed, by kind: access or refresh.',
      labels: ['kind'],
    });
    this.#keys = metrics.gauge({ name: 'signing', unit: 'keys', help: 'Signing keys that are published.' });
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
    this.#signed.inc({ kind: type === 'at+jwt' ? 'access' : 'refresh' });
  }

  loaded(keys: number): void {
    this.#keys.set(keys);
  }
}
