import type { Community } from '@nodegx/protocol';
import type { Limits } from './room/commands.ts';

/** What the community and the operator allow, worked out once for each version of the community. */
export class CurrentLimits {
  readonly #community: () => Community;
  readonly #maxRooms: number;
  readonly #maxRoomSize: number;
  #of: Community | undefined;
  #limits: Limits | undefined;

  constructor(community: () => Community, maxRooms: number, maxRoomSize: number | undefined) {
    this.#community = community;
    this.#maxRooms = maxRooms;
    this.#maxRoomSize = maxRoomSize ?? Number.POSITIVE_INFINITY;
  }

  get current(): Limits {
    const community = this.#community();
    if (this.#limits === undefined || this.#of !== community) {
      const { collaboration } = community.features;
      const { maxSessionsPerUser, maxInvitesPerSession, rateLimit } = community.limits;
      this.#of = community;
      this.#limits = {
        maxPeers: Math.min(collaboration.maxSessionSize, this.#maxRoomSize),
        maxRooms: this.#maxRooms,
        sessionsPerHour: rateLimit.sessionsPerHour,
        maxSessionsPerUser,
        maxInvitesPerSession,
        invitesPerHour: rateLimit.invitesPerHour,
        hasPublicSessions: collaboration.publicSessions,
        hasPrivateSessions: collaboration.privateSessions,
      };
    }
    return this.#limits;
  }
}
