import { step2Message } from './wire/messages.ts';

/** The answer to those who know nothing of a document. They share one for as long as it is on its way to one of them. */
export class FirstAnswer {
  #shared: { update: Uint8Array; frame: WeakRef<ArrayBufferLike> } | undefined;

  /** As a frame; `update` is the whole document. */
  of(update: Uint8Array): Uint8Array {
    const shared = this.#shared?.update === update ? this.#shared.frame.deref() : undefined;
    if (shared) return new Uint8Array(shared);
    const frame = step2Message(update);
    // The buffer, not the array: a socket keeps the one and drops the other.
    this.#shared = { update, frame: new WeakRef(frame.buffer) };
    return frame;
  }
}
