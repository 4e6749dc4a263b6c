import { createHash } from 'node:crypto';
import type { Community } from '@nodegx/protocol';

/**
 * What everyone may know of a community; it keeps the shape of the schema. Never shown: who is banned, and where
 * webhook addresses are kept. Of a private community neither who runs it nor where else it lives: only what a client
 * needs to find its services and to sign in.
 */
export function publicCommunity(community: Community): Community {
  const { moderation, integrations } = community;
  const shown: Community = {
    ...community,
    moderation: { ...moderation, bannedUsers: [] },
    integrations: {
      ...integrations,
      discord: { ...integrations.discord, webhookUrl: null },
      slack: { ...integrations.slack, webhookUrl: null },
    },
  };
  return community.community.type === 'private' ? withoutPeopleAndPlaces(shown) : shown;
}

function withoutPeopleAndPlaces(shown: Community): Community {
  return {
    ...shown,
    community: {
      ...shown.community,
      owner: { github: null, name: null, website: null, contact: null },
      repository: null,
    },
    moderation: { ...shown.moderation, moderators: [] },
    integrations: {
      github: { org: null, discussionsRepo: null, issuesRepo: null },
      discord: { enabled: false, webhookUrl: null, serverId: null },
      slack: { enabled: false, webhookUrl: null },
    },
  };
}

/** The public view as the answer to a request; made once for each version of the community. */
export class PublicCommunity {
  #of: Community | undefined;
  #body = '';
  #etag = '';

  render(community: Community): { body: string; etag: string } {
    if (community !== this.#of) {
      this.#of = community;
      this.#body = JSON.stringify(publicCommunity(community));
      this.#etag = `"${createHash('sha256').update(this.#body).digest('base64url').slice(0, 22)}"`;
    }
    return { body: this.#body, etag: this.#etag };
  }
}
