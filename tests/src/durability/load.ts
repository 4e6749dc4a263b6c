import * as Y from 'yjs';
import { Account, type Lost } from './account.ts';
import type { Random } from './chance.ts';
import { type Receipt, Replica, reopen } from './client.ts';

const textName = 'text';
const documentNames = ['minutes', 'roadmap/2026', 'straße'];
/** A document's people: two with clients of ours, one with a stock client. */
const receipts: readonly Receipt[] = ['numbered', 'numbered', 'echoed'];

/** What a run brought, added up over all of its restarts. */
export interface Tally {
  kills: number;
  sent: number;
  acknowledged: number;
  lost: number;
  /** How long before a server's end the oldest update was sent that was neither acknowledged nor stored. */
  oldestLostMs: number;
}

export const noTally = (): Tally => ({ kills: 0, sent: 0, acknowledged: 0, lost: 0, oldestLostMs: 0 });

/** People who type into several documents as fast as their updates are acknowledged, over any number of servers. */
export class Load {
  readonly tally = noTally();
  /** Called at each update that is sent and each that is acknowledged. */
  onEvent: (event: 'sent' | 'acknowledged') => void = () => undefined;
  readonly #random: Random;
  readonly #accounts: Account[];
  readonly #people: { replica: Replica; account: Account; receipt: Receipt }[];
  #isTyping = false;

  constructor(random: Random) {
    this.#random = random;
    this.#accounts = documentNames.map((name) => new Account(name, (event) => this.onEvent(event)));
    this.#people = this.#accounts.flatMap((account) =>
      receipts.map((receipt) => {
        const replica = new Replica(account, receipt, 1 + random(2 ** 31));
        replica.onSaved = () => this.#type(replica, receipt);
        return { replica, account, receipt };
      }),
    );
  }

  /** All come (back), with what they have; those of whom nothing is missing begin to type. */
  async connect(url: string): Promise<void> {
    await Promise.all(this.#people.map(({ replica }) => replica.connect(url)));
  }

  start(): void {
    this.#isTyping = true;
    for (const { replica, receipt } of this.#people) this.#type(replica, receipt);
  }

  pause(): void {
    this.#isTyping = false;
  }

  /** How many updates have been sent and not acknowledged. */
  get inFlight(): number {
    return this.#people.reduce((sum, { replica }) => sum + replica.inFlight, 0);
  }

  /** One edit from everybody, whether or not earlier ones are acknowledged. */
  typeOnce(): void {
    for (const { replica, receipt } of this.#people) this.#edit(replica.doc, receipt);
  }

  /** Clients send what the server must refuse: never is any of it to be seen. */
  async intrude(url: string): Promise<void> {
    await Promise.all(
      this.#accounts.map(async (account) => {
        const intruder = new Replica(account, 'numbered', 1 + this.#random(2 ** 31));
        const { clientID } = intruder.doc;
        account.refused.add(clientID);
        await intruder.connect(url);
        // With what is there already, one letter too many.
        if (intruder.doc.getText(textName).length > 500) intruder.sendRaw(inserted(clientID, 'x'.repeat(1_048_400)));
        // A whole update, and one byte more than it says.
        intruder.sendRaw(new Uint8Array([...inserted(clientID, 'refused'), 0]));
      }),
    );
  }

  /** Resolves when every connection has ended and what was under way on it has been read. */
  async untilClosed(): Promise<void> {
    await Promise.all(this.#people.map(({ replica }) => replica.untilClosed()));
  }

  async disconnect(): Promise<void> {
    await Promise.all(this.#people.map(({ replica }) => replica.disconnect()));
  }

  /** Resolves when everything that was sent has been acknowledged. */
  async settled(): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.#people.some(({ replica }) => replica.inFlight > 0)) return;
        this.onEvent = () => undefined;
        resolve();
      };
      // The count of what is in flight falls right after the event.
      this.onEvent = () => queueMicrotask(look);
      look();
    });
  }

  /** Opens each document as somebody new: everything acknowledged is there, nothing refused is. */
  async check(url: string, endedAtMs: number): Promise<Lost> {
    const all: Lost = { count: 0, oldestMs: 0 };
    for (const account of this.#accounts) {
      const lost = account.check(await reopen(url, account), endedAtMs);
      all.count += lost.count;
      all.oldestMs = Math.max(all.oldestMs, lost.oldestMs);
    }
    this.tally.lost += all.count;
    this.tally.oldestLostMs = Math.max(this.tally.oldestLostMs, all.oldestMs);
    this.#sum();
    return all;
  }

  /** Resolves when all replicas of each document show the same; gives what they show, by document. */
  async converged(): Promise<Map<string, string>> {
    const shown = new Map<string, string>();
    for (const account of this.#accounts) {
      const docs = this.#people.filter((person) => person.account === account).map(({ replica }) => replica.doc);
      await alike(docs);
      shown.set(account.name, docs[0]?.getText(textName).toString() ?? '');
    }
    return shown;
  }

  /** What each document shows to somebody new. */
  async shownTo(url: string): Promise<Map<string, string>> {
    const shown = new Map<string, string>();
    for (const account of this.#accounts) {
      shown.set(account.name, (await reopen(url, account)).getText(textName).toString());
    }
    return shown;
  }

  #sum(): void {
    this.tally.sent = this.#accounts.reduce((sum, account) => sum + account.sent, 0);
    this.tally.acknowledged = this.#accounts.reduce((sum, account) => sum + account.acknowledged, 0);
  }

  #type(replica: Replica, receipt: Receipt): void {
    const ahead = 1 + this.#random(32);
    while (this.#isTyping && replica.isConnected && replica.inFlight < ahead) this.#edit(replica.doc, receipt);
  }

  #edit(doc: Y.Doc, receipt: Receipt): void {
    const text = doc.getText(textName);
    // Stock clients hear what is stored by its clock, and a deletion has none.
    if (receipt === 'numbered' && text.length > 20 && this.#random(5) === 0) {
      text.delete(this.#random(text.length - 3), 1 + this.#random(3));
    } else {
      const letters = String.fromCharCode(97 + this.#random(26)).repeat(1 + this.#random(4));
      text.insert(this.#random(text.length + 1), letters);
    }
  }
}

function inserted(clientId: number, letters: string): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  doc.getText(textName).insert(0, letters);
  return Y.encodeStateAsUpdate(doc);
}

/** A document with all its deletions; clients in the order of their ids, as Yjs writes them. */
const contentOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

const isSame = ([first, ...others]: readonly Uint8Array[]): boolean =>
  others.every((other) => Buffer.compare(other, first ?? other) === 0);

/** Resolves when all hold the same. */
async function alike(docs: readonly Y.Doc[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!isSame(docs.map((doc) => Y.encodeStateVector(doc))) || !isSame(docs.map(contentOf))) return;
      for (const doc of docs) doc.off('update', look);
      resolve();
    };
    for (const doc of docs) doc.on('update', look);
    look();
  });
}
