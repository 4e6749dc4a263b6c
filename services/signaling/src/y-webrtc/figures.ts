import type { Metrics } from '@nodegx/service-kit';
import type { Tally } from './tally.ts';
import type { Tarpit } from './tarpit.ts';
import type { Topics } from './topics.ts';

/** What the figures are read from. */
export interface Watched {
  readonly connections: ReadonlySet<unknown>;
  readonly topics: Topics;
  readonly tally: Tally;
  readonly tarpit: Tarpit;
  /** Whether other servers can be reached, if there are any. */
  isLinked(): boolean;
  bounds(): Record<string, number>;
}

/** Shows the y-webrtc endpoint at `/metrics`. */
export function showFigures(metrics: Metrics, watched: Watched): void {
  const { connections, topics, tally, tarpit } = watched;
  const gauge = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.gauge({
      name: `y_webrtc_${name}`,
      unit,
      help,
      collect() {
        this.set(value());
      },
    });
  };
  const count = (name: string, unit: string, help: string, value: () => number): void => {
    metrics.counted({ name: `y_webrtc_${name}`, unit, help }, value);
  };
  gauge('open', 'connections', 'Connections of y-webrtc clients.', () => connections.size);
  gauge('held', 'connections', 'Refused connections that wait to be closed.', () => tarpit.held);
  gauge('remembered', 'clients', 'Clients that were refused of late.', () => tarpit.remembered);
  gauge('open', 'topics', 'Topics with somebody in them.', () => topics.size);
  gauge('open', 'subscriptions', 'Subscriptions to them.', () => topics.subscriptions);
  gauge('link_up', 'bool', 'Whether topics are shared with other servers now; 1 where there are none.', () =>
    watched.isLinked() ? 1 : 0,
  );
  count('published', 'messages', 'Messages that clients published.', () => tally.publications);
  count('directed', 'messages', 'Of them, those that went to one client only.', () => tally.directed);
  count('delivered', 'messages', 'Messages sent to clients for them.', () => tally.deliveries);
  count(
    'folded',
    'announcements',
    'Announcements that a later one of the same client stood in for.',
    () => tally.foldedAnnouncements,
  );
  count('unknown', 'messages', 'Messages of a type that this server does not know.', () => tally.unknownMessages);
  metrics.counter({
    name: 'y_webrtc_refused',
    unit: 'refusals',
    help: 'Refusals by their stable code: of messages, topics and connections.',
    labels: ['code'],
    collect() {
      this.reset();
      for (const [code, value] of tally.refusals) this.inc({ code }, value);
    },
  });
  metrics.gauge({
    name: 'y_webrtc_bound',
    unit: 'limit',
    help: 'Bounds in force, by name; sizes in bytes.',
    labels: ['name'],
    collect() {
      this.reset();
      for (const [name, value] of Object.entries(watched.bounds())) this.set({ name }, value);
    },
  });
}
