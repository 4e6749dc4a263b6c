import type * as Y from 'yjs';
import type { Random } from '../clock.ts';
import { clientError } from '../errors.ts';
import { colourOf } from './colour.ts';
import type { ChatMessage } from './session-types.ts';

/** The key of the chat in the document. */
const key = 'nodegx:chat';
const maxMessages = 200;
const maxText = 2_000;
const maxName = 64;
const maxId = 255;

export interface ChatOptions {
  readonly doc: Y.Doc;
  readonly userId: () => string;
  readonly random: Random;
  /** A message came that was not there when the document arrived. */
  onMessage(message: ChatMessage): void;
  onChange(): void;
  isLive(): boolean;
}

/**
 * The chat of a session. It is part of the document: so it has one order for all, reaches everybody whom the document
 * reaches, also those who are offline or come later, and is kept like it. The last 200 messages stay.
 */
export class Chat {
  readonly #options: ChatOptions;
  readonly #list: Y.Array<unknown>;
  readonly #observer: (event: Y.YArrayEvent<unknown>) => void;
  #messages: readonly ChatMessage[] | undefined;

  constructor(options: ChatOptions) {
    this.#options = options;
    this.#list = options.doc.getArray(key);
    this.#observer = (event) => this.#changed(event);
    this.#list.observe(this.#observer);
  }

  /** All of it; the same list until something changes. */
  get messages(): readonly ChatMessage[] {
    this.#messages ??= this.#read();
    return this.#messages;
  }

  /** Throws `chat_invalid`. */
  say(text: string, name: string, atMs: number): void {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > maxText) throw clientError('chat_invalid');
    const { doc, userId, random } = this.#options;
    const id = Math.floor(random() * 2 ** 52).toString(36);
    doc.transact(() => {
      this.#list.push([{ id, userId: userId(), name, text: trimmed, atMs }]);
      const over = this.#list.length - maxMessages;
      if (over > 0) this.#list.delete(0, over);
    });
  }

  stop(): void {
    this.#list.unobserve(this.#observer);
  }

  #read(): ChatMessage[] {
    return this.#list
      .toArray()
      .slice(-maxMessages)
      .flatMap((value) => this.#message(value) ?? []);
  }

  #changed({ changes }: Y.YArrayEvent<unknown>): void {
    this.#messages = undefined;
    const { isLive, onMessage, onChange } = this.#options;
    onChange();
    if (!isLive()) return;
    for (const { insert } of changes.delta) {
      if (!Array.isArray(insert)) continue;
      for (const value of insert) {
        const message = this.#message(value);
        if (message) onMessage(message);
      }
    }
  }

  /** Anybody may write anything there: what is no message is passed over. */
  #message(value: unknown): ChatMessage | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('id' in value && 'userId' in value && 'text' in value && 'name' in value && 'atMs' in value))
      return undefined;
    const { id, userId, name, text, atMs } = value;
    if (typeof id !== 'string' || typeof userId !== 'string' || typeof text !== 'string') return undefined;
    if (typeof name !== 'string' || typeof atMs !== 'number' || id.length > maxId || userId.length > maxId)
      return undefined;
    return {
      id,
      userId,
      name: name.slice(0, maxName),
      colour: colourOf(userId).colour,
      text: text.slice(0, maxText),
      atMs,
      isOwn: userId === this.#options.userId(),
    };
  }
}
