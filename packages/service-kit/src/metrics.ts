import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What each metric says of itself. */
export interface MetricOptions<L extends string> {
  /** What is measured, in snake_case: `open`, `append`. */
  readonly name: string;
  /** The unit or the noun that is counted: `seconds`, `bytes`, `documents`. */
  readonly unit: string;
  /** One sentence for the operator. */
  readonly help: string;
  readonly labels?: readonly L[];
}

export interface CounterOptions<L extends string> extends MetricOptions<L> {
  /** Called before each scrape, to bring the counter up to date; `this` is the counter. */
  readonly collect?: (this: Counter<L>) => void | Promise<void>;
}

export interface GaugeOptions<L extends string> extends MetricOptions<L> {
  /** Called before each scrape, to set the gauge; `this` is the gauge. */
  readonly collect?: (this: Gauge<L>) => void | Promise<void>;
}

export interface HistogramOptions<L extends string> extends MetricOptions<L> {
  /** Upper bounds, rising, in the unit. */
  readonly buckets: readonly number[];
}

/** The metrics of one service; each is called `nodegx_<service>_<name>_<unit>`. A bad name throws: it is a bug. */
export interface Metrics {
  /** `…_total`. A name that already ends in its unit does not get it twice. */
  counter<L extends string = never>(options: CounterOptions<L>): Counter<L>;
  gauge<L extends string = never>(options: GaugeOptions<L>): Gauge<L>;
  /** A counter that shows a number which is counted elsewhere, where counting must cost nothing. */
  counted(options: MetricOptions<never>, value: () => number): void;
  histogram<L extends string = never>(options: HistogramOptions<L>): Histogram<L>;
}

/** Prometheus wants base units; https://prometheus.io/docs/practices/naming/#base-units */
const derivedUnits = new Set([
  'ms',
  'milliseconds',
  'us',
  'microseconds',
  'minutes',
  'hours',
  'days',
  'kb',
  'mb',
  'kib',
  'mib',
  'kilobytes',
  'megabytes',
  'percent',
]);

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** A registry with the default metrics of the process in it. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** A thin layer on prom-client that keeps names, units and help texts in order. */
export function createMetrics(registry: Registry, service: string): Metrics {
  function describe<L extends string>(options: MetricOptions<L>, suffix = '') {
    const { name, unit, help, labels = [] } = options;
    const full = `nodegx_${service.replaceAll('-', '_')}_${withUnit(name, unit)}${suffix}`;
    for (const word of [full, unit, ...labels]) {
      if (!snakeCase.test(word)) throw new Error(`metric ${full}: "${word}" is not snake_case`);
    }
    if (name.endsWith('_total')) throw new Error(`metric ${full}: _total is added to counters by itself`);
    if (derivedUnits.has(unit)) throw new Error(`metric ${full}: use seconds, bytes or a ratio, not ${unit}`);
    if (help.trim() === '') throw new Error(`metric ${full}: needs a sentence of help`);
    return { name: full, help, labelNames: [...labels], registers: [registry] };
  }

  return {
    counter: ({ collect, ...options }) => new Counter({ ...describe(options, '_total'), ...(collect && { collect }) }),
    counted(options, value) {
      new Counter({
        ...describe(options, '_total'),
        collect() {
          this.reset();
          this.inc(value());
        },
      });
    },
    gauge: ({ collect, ...options }) => new Gauge({ ...describe(options), ...(collect && { collect }) }),
    histogram: ({ buckets, ...options }) => new Histogram({ ...describe(options), buckets: [...buckets] }),
  };
}

function withUnit(name: string, unit: string): string {
  return name === unit || name.endsWith(`_${unit}`) ? name : `${name}_${unit}`;
}
