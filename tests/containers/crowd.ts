import { setTimeout as after } from 'node:timers/promises';
import * as Y from 'yjs';
import { readFrame, updateFrame } from '../src/durability/frames.ts';
import { control, type Editor, openEditor, RawSocket } from '../src/harness/clients.ts';

const connectAtOnce = 10;
const wordEveryMs = 4_000;

/** Many stock editors that each type a word now and then, and come back by themselves when they are cut off. */
export class Crowd {
  readonly documents: readonly string[];
  readonly #editors: { editor: Editor; document: string }[] = [];
  readonly #written = new Map<string, Set<string>>();
  /** Nobody types here any more. */
  readonly #quiet = new Set<string>();
  #isOver = false;
  #typing: Promise<unknown> = Promise.resolve();

  /** In so many documents, whose names begin with this. */
  constructor(name: string, documents: number) {
    this.documents = Array.from({ length: documents }, (_, number) => `${name}-${number}`);
    for (const document of this.documents) this.#written.set(document, new Set());
  }

  get size(): number {
    return this.#editors.length;
  }

  get words(): number {
    return [...this.#written.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Resolves once so many have their document. */
  async join(url: string, count: number, tokens: readonly string[]): Promise<void> {
    for (let number = 0; number < count; number++) {
      const document = this.documents[number % this.documents.length] ?? '';
      const token = tokens[number % tokens.length] ?? '';
      this.#editors.push({ editor: openEditor(url, document, { token }), document });
      if (number % connectAtOnce === connectAtOnce - 1) await this.#synced();
    }
    await this.#synced();
  }

  /** All begin to type, one after the other. */
  start(): void {
    this.#typing = Promise.all(
      this.#editors.map(async ({ editor, document }, number) => {
        await after((number * wordEveryMs) / this.#editors.length);
        for (let count = 0; !this.#isOver; count++) {
          if (!this.#quiet.has(document)) {
            const word = `${number}.${count} `;
            this.#written.get(document)?.add(word);
            editor.text.insert(editor.text.length, word);
          }
          await after(wordEveryMs);
        }
      }),
    );
  }

  /** From now on nobody types in this document; resolves once all who have it show all of it. */
  async quieten(document: string): Promise<void> {
    this.#quiet.add(document);
    await this.#converged(document);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#typing;
  }

  /** Resolves once everybody shows every word of their document. */
  async converged(): Promise<void> {
    for (const document of this.documents) await this.#converged(document);
  }

  /** Every word that was typed into a document, in some order. */
  written(document: string): string[] {
    return [...(this.#written.get(document) ?? [])].sort();
  }

  get connected(): number {
    return this.#editors.filter(({ editor }) => editor.provider.wsconnected).length;
  }

  async #synced(): Promise<void> {
    await Promise.all(this.#editors.map(({ editor }) => editor.synced()));
  }

  async #converged(document: string): Promise<void> {
    const length = this.written(document).join('').length;
    const here = this.#editors.filter((one) => one.document === document);
    await Promise.all(here.map(({ editor }) => editor.shows((text) => text.length === length)));
  }
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  return text
    .split(/(?<= )/)
    .filter((word) => word !== '')
    .sort();
}

/**
 * People who come, write one word, go for good once they are told that it is saved, and keep nothing: what they were told
 * is in the document or it is lost.
 */
export class Passers {
  readonly document: string;
  readonly saved = new Set<string>();
  #isOver = false;
  #passing: Promise<unknown> = Promise.resolve();

  constructor(document: string) {
    this.document = document;
  }

  start(url: string, token: string): void {
    const pass = async (): Promise<void> => {
      for (let number = 0; !this.#isOver; number++) {
        const word = `${number} `;
        if (await passBy(`${url}/sync/${this.document}?token=${token}`, word)) this.saved.add(word);
        await after(150);
      }
    };
    this.#passing = pass();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#passing;
  }
}

/** Whether it was said to be saved. */
async function passBy(url: string, word: string): Promise<boolean> {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, word);
  try {
    const socket = await RawSocket.open(url, { protocol: 'nodegx.v1' });
    const saved = socket.next((frame) => {
      const message = readFrame(frame);
      return message.type === 'saved' && message.count >= 1;
    });
    socket.send(control({ type: 'hello', name: 'passer' }));
    socket.send(updateFrame(Y.encodeStateAsUpdate(doc)));
    const isSaved = await Promise.race([saved.then(() => true), socket.closed.then(() => false)]);
    socket.close();
    return isSaved;
  } catch {
    // Nobody answers at the moment.
    return false;
  } finally {
    doc.destroy();
  }
}
