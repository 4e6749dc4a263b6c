import type { Counter, Metrics } from '@nodegx/service-kit';
import type { Channel } from './ice-servers.ts';

/** What is read when someone looks at `/metrics`. */
export interface Levels {
  urls(): number;
  secrets(): number;
  countedPeople(): number;
}

/** What the service counts, shown at `/metrics` and, where it fits, at `/health`. */
export class Figures {
  /** Since the start. */
  issuedCredentials = 0;
  refusals = 0;
  readonly #issued: Counter<'channel'>;
  readonly #refused: Counter<'code'>;

  constructor(metrics: Metrics, bounds: Readonly<Record<string, number>>, levels: Levels) {
    this.#issued = metrics.counter({
      name: 'issued',
      unit: 'credentials',
      help: 'Relay credentials handed out, by channel: http, or process for siblings such as signaling.',
      labels: ['channel'],
    });
    this.#refused = metrics.counter({
      name: 'refused',
      unit: 'refusals',
      help: 'Requests refused, by stable code.',
      labels: ['code'],
    });
    const level = (name: string, unit: string, help: string, value: () => number): void => {
      metrics.gauge({
        name,
        unit,
        help,
        collect() {
          this.set(value());
        },
      });
    };
    level('relay_url', 'entries', 'Relay addresses that the community names.', levels.urls);
    level('relay_secret', 'entries', 'Secrets in force; more than one while they are changed.', levels.secrets);
    level('counted', 'people', 'People who asked within the minute.', levels.countedPeople);
    const bound = metrics.gauge({ name: 'bound', unit: 'limit', help: 'Bounds in force, by name.', labels: ['name'] });
    for (const [name, value] of Object.entries(bounds)) bound.set({ name }, value);
  }

  issued(channel: Channel): void {
    this.issuedCredentials += 1;
    this.#issued.inc({ channel });
  }

  refused(code: string): void {
    this.refusals += 1;
    this.#refused.inc({ code });
  }
}
