import type { HealthReport, ReadyCheck, ReadyReport } from '@nodegx/protocol';
import type { Clock } from './clock.ts';
import type { Logger } from './logger.ts';
import { withoutContent } from './logger.ts';
import type { Service } from './service.ts';

export interface HealthOptions {
  /** Which process answers, when several services share it. */
  readonly name: string;
  readonly version: string;
  readonly services: readonly Service[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether the process as a whole takes work. */
  isAccepting(): boolean;
  /** Whether a service has not started, as it waits for another server. */
  isWaiting?(service: Service): boolean;
  /** What is wrong with the process as a whole; nothing when all is well. */
  checks?(): Promise<readonly ReadyCheck[]>;
  /** Whether something outside of the services needs a look, such as a broken edit of the community. */
  isDegraded(): boolean;
}

/** A check that does not answer is a check that failed. */
const checkTimeoutMs = 2_000;

/** What went wrong may name hosts, and this answer is public: the log has the rest. */
const waits: ReadyCheck = {
  name: 'started',
  ok: false,
  code: 'storage_unavailable',
  detail: 'Its database cannot be reached yet and is tried again. The log of the service says why.',
};

/** Answers `/health` and `/ready`, for one service or for all that share the process. */
export class Health {
  readonly #options: HealthOptions;
  readonly #startedAtMs: number;

  constructor(options: HealthOptions) {
    this.#options = options;
    this.#startedAtMs = options.clock.monotonic();
  }

  /** The report of the only service, or the worst of all with an entry for each. */
  report(): HealthReport {
    const { services, name } = this.#options;
    const [only, ...others] = services;
    if (only && others.length === 0) return this.reportOf(only);
    const reports = Object.fromEntries(services.map((service) => [service.name, this.reportOf(service)]));
    const all = Object.values(reports);
    const durability = all.some((one) => one.durability === 'memory') ? 'memory' : 'disk';
    return {
      ...this.#frame(
        name,
        all.some((one) => one.status === 'degraded'),
      ),
      counts: { services: all.length },
      ...(all.some((one) => one.durability !== undefined) && { durability }),
      services: reports,
    };
  }

  /** The report of one service. */
  reportOf(service: Service): HealthReport {
    const { counts, durability, degraded = false } = service.health();
    return {
      ...this.#frame(service.name, degraded || this.#isWaiting(service)),
      counts,
      ...(durability !== undefined && { durability }),
    };
  }

  /** Whether work is taken. With several services each check is called `<service>.<check>`. */
  async ready(services: readonly Service[] = this.#options.services): Promise<ReadyReport> {
    const accepting: ReadyCheck = this.#options.isAccepting()
      ? { name: 'accepting', ok: true }
      : { name: 'accepting', ok: false, code: 'draining', detail: 'The process is starting or about to stop.' };
    const checks = await Promise.all(services.map((service) => this.#checksOf(service, services.length > 1)));
    const all = [accepting, ...((await this.#options.checks?.()) ?? []), ...checks.flat()];
    return { ready: all.every(({ ok }) => ok), checks: all };
  }

  async #checksOf(service: Service, isPrefixed: boolean): Promise<readonly ReadyCheck[]> {
    try {
      const checks = this.#isWaiting(service) ? [waits] : await this.#inTime(service.ready());
      return isPrefixed ? checks.map((check) => ({ ...check, name: `${service.name}.${check.name}` })) : checks;
    } catch (error) {
      this.#options.logger.error({ from: service.name, error: withoutContent(error) }, 'a readiness check failed');
      return [{ name: service.name, ok: false, code: 'internal', detail: 'The check itself failed or took too long.' }];
    }
  }

  #isWaiting(service: Service): boolean {
    return this.#options.isWaiting?.(service) ?? false;
  }

  #inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = this.#options.clock.after(checkTimeoutMs, () => reject(new Error('timed out')));
      work.then(resolve, reject).finally(() => timer.cancel());
    });
  }

  #frame(service: string, isDegraded: boolean): Omit<HealthReport, 'counts'> {
    const { version, clock } = this.#options;
    return {
      status: isDegraded || this.#options.isDegraded() ? 'degraded' : 'ok',
      service,
      version,
      uptimeSeconds: Math.round((clock.monotonic() - this.#startedAtMs) / 1000),
    };
  }
}
