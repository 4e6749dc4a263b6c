import type { Metrics } from '@nodegx/service-kit';
import type { Result } from './delivery/outbox.ts';
import type { Way } from './inbox/letter.ts';
import type { StoreTally } from './store/tally.ts';

/** What the service counts, shown at `/metrics` and, where it fits, at `/health`. */
export class Figures implements StoreTally {
  damagedFiles = 0;
  checkpoints = 0;
  failedCheckpoints = 0;
  drift = 0;
  stored = 0;
  repeated = 0;
  refused = 0;
  deadLetters = 0;
  takenOver = 0;
  readonly #seconds;
  readonly #records;
  readonly #refusals;
  readonly #deliveries;
  readonly #published;

  constructor(metrics: Metrics) {
    const count = (name: string, unit: string, help: string, value: () => number): void => {
      metrics.counted({ name, unit, help }, value);
    };
    count(
      'counter',
      'drift',
      'Inboxes whose kept count was not that of their items. Anything but 0 is a bug.',
      () => this.drift,
    );
    count('damaged', 'files', 'Files of the store that were damaged and set aside.', () => this.damagedFiles);
    count('written', 'checkpoints', 'Files of people brought up to date with the journal.', () => this.checkpoints);
    count(
      'failed',
      'checkpoints',
      'Those that could not be written; the journal keeps what they lack.',
      () => this.failedCheckpoints,
    );
    count('dead', 'letters', 'Pushes, webhooks and posts that were given up.', () => this.deadLetters);
    count('taken_over', 'servers', 'Servers that ended and whose letters this one took over.', () => this.takenOver);
    this.#seconds = metrics.histogram({
      name: 'commit',
      unit: 'seconds',
      help: 'How long a commit of the journal took until it was durable.',
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    });
    this.#records = metrics.histogram({
      name: 'commit',
      unit: 'records',
      help: 'How many changes shared a commit.',
      buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    });
    this.#refusals = metrics.counter({
      name: 'refused',
      unit: 'refusals',
      help: 'Refusals by their stable code.',
      labels: ['code'],
    });
    this.#published = metrics.counter({
      name: 'published',
      unit: 'notifications',
      help: 'Notifications that were sent in, by who sent them and what became of them.',
      labels: ['by', 'status'],
    });
    this.#deliveries = metrics.counter({
      name: 'delivery',
      unit: 'attempts',
      help: 'Pushes, webhooks and posts by way and result.',
      labels: ['way', 'result'],
    });
  }

  committed(seconds: number, records: number): void {
    this.#seconds.observe(seconds);
    this.#records.observe(records);
  }

  refusal(code: string): void {
    this.#refusals.inc({ code });
  }

  published(by: 'person' | 'service', status: 'stored' | 'known' | 'refused'): void {
    if (status === 'stored') this.stored += 1;
    else if (status === 'known') this.repeated += 1;
    else this.refused += 1;
    this.#published.inc({ by, status });
  }

  delivery(way: Way, result: Result): void {
    if (result === 'dead') this.deadLetters += 1;
    this.#deliveries.inc({ way, result });
  }
}

/** Shows what is there now, and the bounds in force. */
export function showGauges(
  metrics: Metrics,
  gauges: Readonly<Record<string, readonly [unit: string, help: string, value: () => number]>>,
  bounds: () => Readonly<Record<string, number>>,
): void {
  for (const [name, [unit, help, value]] of Object.entries(gauges)) {
    metrics.gauge({
      name,
      unit,
      help,
      collect() {
        this.set(value());
      },
    });
  }
  metrics.gauge({
    name: 'bound',
    unit: 'limit',
    help: 'Bounds in force, by name; sizes in bytes.',
    labels: ['name'],
    collect() {
      this.reset();
      for (const [name, value] of Object.entries(bounds())) this.set({ name }, value);
    },
  });
}
