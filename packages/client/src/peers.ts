import type { Clock } from './clock.ts';
import type { Roster } from './presence/roster.ts';
import type { PeerState } from './state.ts';
import { type Channel, type ChannelEvents, PeerLine } from './sync/peer-line.ts';
import { Pulls } from './sync/pulls.ts';
import type { Router } from './sync/router.ts';

/** All direct ways to other replicas. */
export class DirectPeers {
  readonly #router: Router;
  readonly #roster: Roster;
  readonly #pulls: Pulls;
  readonly #lines = new Set<PeerLine>();

  constructor(router: Router, roster: Roster, clock: Clock) {
    this.#router = router;
    this.#roster = roster;
    this.#pulls = new Pulls(clock);
  }

  /** Begins the talk over a channel. */
  add(channel: Channel): ChannelEvents {
    const line = new PeerLine(channel, this.#router, this.#roster, this.#pulls);
    this.#lines.add(line);
    line.start();
    return {
      message: (bytes) => line.message(bytes),
      drained: () => line.drained(),
      stalled: () => line.stalled(),
      resumed: () => line.resumed(),
      rerouted: () => line.rerouted(),
      closed: () => {
        this.#lines.delete(line);
        line.closed();
      },
    };
  }

  states(): PeerState[] {
    const states: PeerState[] = [];
    for (const line of this.#lines) {
      if (!line.isOpen) continue;
      const client = this.#router.topology.clientOf(line.node);
      states.push({ replica: line.node, client, via: line.via, isSynced: line.isSynced, isBehind: line.isDirty });
    }
    const direct = new Set(states.map(({ replica }) => replica));
    for (const replica of this.#router.topology.others) {
      const client = this.#router.topology.clientOf(replica);
      if (!direct.has(replica)) states.push({ replica, client, via: 'server', isSynced: false, isBehind: false });
    }
    return states;
  }

  stop(): void {
    this.#pulls.stop();
    for (const line of [...this.#lines]) line.close();
    this.#lines.clear();
  }
}
