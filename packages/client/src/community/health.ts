import { parseHealthReport } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import { download, type Fetch } from './download.ts';
import type { HealthName } from './endpoints.ts';

/** How a service is. */
export type ServiceHealth = 'ok' | 'degraded' | 'down';

/** How the services of a community are. */
export interface CommunityHealth {
  /** The worst of them; `down` only if none answers. */
  readonly overall: ServiceHealth;
  readonly services: Readonly<Partial<Record<HealthName, ServiceHealth>>>;
  readonly checkedAtMs: number;
}

/** Asks each service how it is. Never rejects: a service that does not answer is down. */
export async function checkHealth(
  fetch: Fetch,
  clock: Clock,
  addresses: ReadonlyMap<HealthName, string>,
): Promise<CommunityHealth> {
  const asked = new Map<string, Promise<ServiceHealth>>();
  const services: Partial<Record<HealthName, ServiceHealth>> = {};
  await Promise.all(
    [...addresses].map(async ([name, address]) => {
      const answer = asked.get(address) ?? ask(fetch, clock, address);
      asked.set(address, answer);
      services[name] = await answer;
    }),
  );
  return { overall: worstOf(Object.values(services)), services, checkedAtMs: clock.now() };
}

async function ask(fetch: Fetch, clock: Clock, address: string): Promise<ServiceHealth> {
  try {
    const answer = await download(fetch, clock, address);
    const report = parseHealthReport(JSON.parse(answer?.text ?? ''));
    return report.ok ? report.value.status : 'down';
  } catch {
    return 'down';
  }
}

function worstOf(states: readonly ServiceHealth[]): ServiceHealth {
  if (states.every((state) => state === 'ok') && states.length > 0) return 'ok';
  return states.every((state) => state === 'down') ? 'down' : 'degraded';
}
