import { isRecord } from './messages.ts';

/** Who sent a publication to whom, as far as it says so in clear. */
export interface Address {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isAnnounce: boolean;
}

/** y-webrtc's ids are UUIDs; other clients may call themselves differently. */
const maxIdLength = 128;

/** The data of a room with a password is an encrypted string, which says nothing ([YWR12]). */
export function addressOf(data: unknown): Address {
  if (!isRecord(data)) return { from: undefined, to: undefined, isAnnounce: false };
  const from = idOf(data['from']);
  const to = idOf(data['to']);
  return { from, to, isAnnounce: data['type'] === 'announce' && from !== undefined && data['to'] === undefined };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= maxIdLength ? value : undefined;
}
