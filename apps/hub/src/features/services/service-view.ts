import type { HealthReport, ReadyCheck } from '@nodegx/protocol';
import type { HubState } from '../../state/hub-state.ts';
import type { Tone } from '../../ui/tone.ts';
import { type Count, countsInWords } from './counts.ts';
import { inOrder, serviceName } from './service-names.ts';

export type ServiceState = 'works' | 'degraded' | 'not_ready' | 'unreachable';

/** All that a service's card says. */
export interface ServiceView {
  readonly service: string;
  readonly title: string;
  readonly purpose: string;
  readonly state: ServiceState;
  /** Why it is not simply working; for the operator. */
  readonly reason?: string;
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly counts: readonly Count[];
  readonly durability?: 'memory' | 'disk';
}

export const stateWords: Readonly<Record<ServiceState, { readonly word: string; readonly tone: Tone }>> = {
  works: { word: 'Works', tone: 'good' },
  degraded: { word: 'Degraded', tone: 'warning' },
  not_ready: { word: 'Not ready', tone: 'bad' },
  unreachable: { word: 'Unreachable', tone: 'away' },
};

/** The services of the community as last heard of, in the order of their cards. */
export function serviceViews({ link, known }: HubState): ServiceView[] {
  const { health } = known;
  if (!health) return [];
  const reports = health.services ?? { [health.service]: health };
  const services = inOrder(Object.keys(reports));
  const failed = (known.ready?.checks ?? []).filter((check) => !check.ok);
  return services.flatMap((service) => {
    const report = reports[service];
    if (!report) return [];
    const check = failed.find((one) => ownerOf(one, services) === service);
    return [view(service, report, check, link.state === 'lost')];
  });
}

/** The service that a check speaks for: `/ready` calls its checks `<service>.<check>`. */
export function ownerOf(check: ReadyCheck, services: readonly string[]): string | undefined {
  return services.find((service) => check.name === service || check.name.startsWith(`${service}.`));
}

function view(service: string, report: HealthReport, check: ReadyCheck | undefined, isLost: boolean): ServiceView {
  const state = stateOf(report, check, isLost);
  const reason = reasonFor(state, check);
  return {
    service,
    ...serviceName(service),
    state,
    ...(reason !== undefined && { reason }),
    version: report.version,
    uptimeSeconds: report.uptimeSeconds,
    counts: countsInWords(report.counts),
    ...(report.durability && { durability: report.durability }),
  };
}

function stateOf(report: HealthReport, check: ReadyCheck | undefined, isLost: boolean): ServiceState {
  if (isLost) return 'unreachable';
  if (check) return 'not_ready';
  return report.status === 'degraded' ? 'degraded' : 'works';
}

function reasonFor(state: ServiceState, check: ReadyCheck | undefined): string | undefined {
  if (state === 'not_ready') return check?.detail ?? 'It takes no work now. Its log says why.';
  if (state === 'degraded') return 'It works, and something needs a look. Its log says what.';
  return undefined;
}
