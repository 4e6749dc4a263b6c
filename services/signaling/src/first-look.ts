import type { SignalingClientMessage } from '@nodegx/protocol';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a frame; throws a TypeError for what is no UTF-8. */
export function textOf(data: Uint8Array): string {
  return decoder.decode(data);
}

/** The id of a message that is wrong otherwise, so that its refusal can carry it. */
export function idOf(value: unknown): string | number | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  const { id } = value;
  const isName = typeof id === 'string' && id.length >= 1 && id.length <= 128;
  return isName || (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) ? id : undefined;
}

/** What the first message tells of its sender. */
export function introductionOf(message: SignalingClientMessage, userId: string | undefined) {
  if (message.type === 'hello') return { token: message.token, userId: message.userId ?? userId, name: message.name };
  if (message.type !== 'join') return { userId };
  const name = message.metadata?.['name'];
  return { userId: message.userId ?? userId, name: typeof name === 'string' ? name : undefined };
}
