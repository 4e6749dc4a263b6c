import type { SignalingServerMessage } from '@nodegx/protocol';

/** One kind of what the server says. */
export type Said<Type extends SignalingServerMessage['type']> = Extract<SignalingServerMessage, { type: Type }>;

/** What the server says of a room that somebody has a seat in. */
export type RoomMessage = Extract<SignalingServerMessage, { room: string }>;
