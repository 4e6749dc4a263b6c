import type { SignalingServerMessage } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import { ClientError, clientError } from '../errors.ts';

type ErrorMessage = Extract<SignalingServerMessage, { type: 'error' }>;

interface Asked {
  readonly resolve: (answer: SignalingServerMessage) => void;
  readonly reject: (error: ClientError) => void;
  readonly timer: Timer | undefined;
}

const answerWithinMs = 15_000;
const maxAsked = 200;

/** What was asked and not answered, each by its number. */
export class Requests {
  readonly #clock: Clock;
  readonly #asked = new Map<string, Asked>();
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get open(): number {
    return this.#asked.size;
  }

  /**
   * Asks something; `withinMs` may be infinite, for what a person decides. Rejects with the server's refusal, or with
   * `unreachable`.
   */
  ask(message: object, say: (message: object) => boolean, withinMs = answerWithinMs): Promise<SignalingServerMessage> {
    if (this.#asked.size >= maxAsked) return Promise.reject(clientError('too_many_requests'));
    return new Promise((resolve, reject) => {
      // Texts, as the whole numbers are those of signals ([SIG17]).
      const id = `q${++this.#count}`;
      const timer = Number.isFinite(withinMs)
        ? this.#clock.after(withinMs, () => this.#take(id)?.reject(clientError('unreachable')))
        : undefined;
      this.#asked.set(id, { resolve, reject, timer });
      if (!say({ ...message, id })) this.#take(id)?.reject(clientError('unreachable'));
    });
  }

  /** Whether the message was the answer to something. */
  answered(message: SignalingServerMessage): boolean {
    const id = 'id' in message ? message.id : undefined;
    if (typeof id !== 'string' || message.type === 'waiting') return false;
    const asked = this.#take(id);
    if (asked === undefined) return false;
    if (message.type === 'error') asked.reject(errorOf(message));
    else asked.resolve(message);
    return true;
  }

  /** Nobody will answer any more. */
  lost(): void {
    for (const id of [...this.#asked.keys()]) this.#take(id)?.reject(clientError('unreachable'));
  }

  #take(id: string): Asked | undefined {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    asked?.timer?.cancel();
    return asked;
  }
}

/** A server's refusal in its own words. */
export function errorOf({ kind, code, error, retryAfterMs, details }: ErrorMessage): ClientError {
  return new ClientError(kind, code, error, {
    details: { ...details, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  });
}
