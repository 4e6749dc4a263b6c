import type { InboxServerMessage, Problem } from '@nodegx/protocol';
import type { InboxState } from '../inbox/state.ts';
import type { LiveMessages, Reading } from './messages.ts';

export type MessageId = string | number | undefined;

/** One device of a person, as whoever tells it something sees it. */
export interface Device {
  /** An answer that stands alone. */
  reply(message: InboxServerMessage, id: MessageId): void;
  refuse(refusal: Problem, id: MessageId): void;
  /** The next live message of this position answers a request. */
  answerWith(seq: number, id: MessageId): void;
  /** From here on the device hears live what comes after: what it is sent now says all up to the position. */
  attach(state: InboxState, epoch: string): void;
  /** It takes several changes in one message. */
  understandsChanges(): void;
  /** What happened, up to a position. Left out where the device has it from its snapshot. */
  live(messages: LiveMessages, seq: number): void;
  /** The inbox was loaded anew and may be further than this device, or another one. */
  catchUp(state: InboxState, reading: Reading): void;
}
