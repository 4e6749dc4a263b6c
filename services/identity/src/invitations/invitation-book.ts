import { DamagedRecordError, type RecordStore } from '../store/records.ts';
import { Turns } from '../turns.ts';
import { type Invitation, isInvitation } from './invitation.ts';

/** How often a change is tried again when another process changed the same invitation meanwhile. */
const maxTries = 20;

/** The invitations that are kept, each a record of its own; each step is on disk when it resolves. */
export class InvitationBook {
  readonly #store: RecordStore;
  readonly #turns = new Turns();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  get size(): number {
    return this.#store.count('invitations');
  }

  async add(invitation: Invitation): Promise<void> {
    await this.#store.put('invitations', invitation.id, invitation, undefined);
  }

  async find(id: string): Promise<Invitation | undefined> {
    return (await this.#read(id))?.invitation;
  }

  /** Changes one in one step. What it has become; `undefined`: there is none, or `decide` leaves it as it is. */
  change(id: string, decide: (known: Invitation) => Invitation | undefined): Promise<Invitation | undefined> {
    return this.#turns.take(id, async () => {
      for (let attempt = 0; attempt < maxTries; attempt += 1) {
        const found = await this.#read(id);
        const next = found && decide(found.invitation);
        if (found === undefined || next === undefined) return undefined;
        if ((await this.#store.put('invitations', id, next, found.version)) !== undefined) return next;
      }
      throw new Error('an invitation is changed by too many at once');
    });
  }

  remove(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      for (let attempt = 0; attempt < maxTries; attempt += 1) {
        const found = await this.#read(id);
        if (found === undefined || (await this.#store.delete('invitations', id, found.version))) return;
      }
      throw new Error('an invitation is changed by too many at once');
    });
  }

  async *all(): AsyncIterable<Invitation> {
    for await (const { value } of this.#store.list('invitations')) if (isInvitation(value)) yield value;
  }

  async #read(id: string): Promise<{ invitation: Invitation; version: number } | undefined> {
    const kept = await this.#store.get('invitations', id);
    if (kept === undefined) return undefined;
    if (!isInvitation(kept.value)) throw new DamagedRecordError('a record of invitations is none');
    return { invitation: kept.value, version: kept.version };
  }
}
