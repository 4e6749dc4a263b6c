import { type PublishRequest, parsePublishResponse } from '@nodegx/protocol';
import { type Clock, fetchedTokens, type ServiceTokens } from '@nodegx/service-kit';
import type { SignalingOptions } from '../config.ts';
import { type Mailbox, noMailbox, type Stored } from '../mailbox.ts';
import type { Invitation } from '../room/world.ts';

export interface InboxMailboxOptions {
  /** Where the notifications service takes notifications; `undefined` while it has no address yet. */
  url(): string | undefined;
  readonly tokens: ServiceTokens;
}

const timeoutMs = 5_000;

/** The mailbox that an operator's options name. */
export function createMailbox(
  { notificationsUrl, identityTokenUrl, serviceKey }: SignalingOptions,
  clock: Clock,
): Mailbox {
  if (notificationsUrl === undefined || serviceKey === undefined) return noMailbox;
  const tokens = fetchedTokens({ url: identityTokenUrl, key: serviceKey, scope: 'notifications:write', clock });
  return new InboxMailbox({ url: () => notificationsUrl, tokens });
}

/** Leaves invitations in the inbox of whoever is offline, over the notifications service's HTTP API. */
export class InboxMailbox implements Mailbox {
  readonly #options: InboxMailboxOptions;

  constructor(options: InboxMailboxOptions) {
    this.#options = options;
  }

  async store(invitation: Invitation): Promise<Stored> {
    const url = this.#options.url();
    if (url === undefined) return { stored: false, reason: 'offline' };
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.#options.tokens.token()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(requestFor(invitation)),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`the notifications service answered ${response.status}`);
    const parsed = parsePublishResponse(await response.json());
    const result = parsed.ok ? parsed.value.results[0] : undefined;
    if (result === undefined) throw new Error('the notifications service answered something else');
    return result.status === 'refused' ? { stored: false, reason: result.code ?? 'refused' } : { stored: true };
  }
}

/** The invitation's id is the idempotency key: what is sent again is stored once. */
function requestFor({ id, room, from, fromName, to, role, info, expiresAtMs }: Invitation): PublishRequest {
  const sessionInfo: unknown = info === '' ? undefined : JSON.parse(info);
  return {
    notifications: [
      {
        targetUserId: to,
        notificationType: 'invite',
        data: {
          roomId: room,
          invitation: id,
          role,
          ...titleIn(sessionInfo),
          ...(sessionInfo !== undefined && { sessionInfo }),
        },
        key: id,
        expiresAt: new Date(expiresAtMs).toISOString(),
        from: { id: from, name: fromName },
      },
    ],
  };
}

/** What the session is called, under the name by which the first clients show it. */
function titleIn(sessionInfo: unknown): { sessionTitle?: string } {
  if (typeof sessionInfo !== 'object' || sessionInfo === null || !('title' in sessionInfo)) return {};
  return typeof sessionInfo.title === 'string' ? { sessionTitle: sessionInfo.title } : {};
}
