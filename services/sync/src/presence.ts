import { ByteReader, Unreadable } from './bytes/reader.ts';
import { ByteWriter } from './bytes/writer.ts';
import { checkJson } from './json.ts';

/**
 * How sure it is that a client id belongs to a connection. Stock clients repeat other people's states, and tabs of one
 * browser pass theirs to each other, so hearing of an id from a connection proves little.
 */
export const claim = {
  /** Heard from it. */
  heard: 0,
  /** It was the first state that the connection sent. */
  first: 1,
  /** The connection wrote into the document under this id. */
  wrote: 2,
} as const;
type Claim = (typeof claim)[keyof typeof claim];

interface State {
  clock: number;
  /** The JSON as it came; `undefined` once the person has left. */
  json: Uint8Array | undefined;
  owner: object | undefined;
  claim: Claim;
}

export interface PresenceLimits {
  /** Bytes of one state. */
  maxStateBytes: number;
  /** Client ids of one connection. */
  maxIdsPerOwner: number;
}

export type PresenceOutcome = 'accepted' | 'unreadable' | 'too-large' | 'foreign';

const maxEntriesPerMessage = 10_000;
const maxRemembered = 1_000;
const nobody = new TextEncoder().encode('null');
const textDecoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Who is at a document, and where: the awareness states, as bytes, the latest of each client id.
 * A connection owns its ids and they leave with it. States are opaque here; that they are JSON is checked, because the
 * clients parse them in one go and one broken state would cost everybody theirs.
 */
export class Presence {
  readonly #states = new Map<number, State>();
  readonly #changed = new Set<number>();
  /** How many ids each connection owns. */
  readonly #owned = new Map<object, number>();
  readonly #names = new WeakMap<object, number>();
  #lastChanger: object | undefined;
  #severalChangers = false;
  #present = 0;

  readonly #writerOf: (client: number) => object | undefined;

  /** `writerOf`: the connection that writes as a client, if one is here. Nobody else speaks for that client. */
  constructor(writerOf: (client: number) => object | undefined = () => undefined) {
    this.#writerOf = writerOf;
  }

  /** How many people are seen. */
  get size(): number {
    return this.#present;
  }

  /** How many ids are kept, those of people who left among them. */
  get remembered(): number {
    return this.#states.size;
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0;
  }

  /** Takes in the entries of an awareness message (y-protocols/awareness). The worst outcome of its entries is returned. */
  receive(entries: Uint8Array, owner: object, isFirst: boolean, limits: PresenceLimits): PresenceOutcome {
    const reader = new ByteReader(entries);
    let outcome: PresenceOutcome = 'accepted';
    try {
      const count = reader.varUint();
      if (count > maxEntriesPerMessage) return 'too-large';
      const strength = isFirst && count === 1 ? claim.first : claim.heard;
      for (let index = 0; index < count; index++) {
        const client = reader.varUint();
        const clock = reader.varUint();
        const json = reader.varBytes();
        if (strength === claim.first && !isNobody(json)) this.#names.set(owner, client);
        const result = this.#accept(client, clock, json, owner, strength, limits);
        if (result !== 'accepted') outcome = result;
      }
    } catch (cause) {
      if (cause instanceof Unreadable) return 'unreadable';
      throw cause;
    }
    return outcome;
  }

  /**
   * The owner wrote into the document as this client: the id is its own, whoever else showed it before. The last one
   * who wrote counts, because a tab may also pass on what a neighbour had left in the browser's storage.
   */
  wrote(client: number, owner: object): void {
    const state = this.#states.get(client);
    if (state?.owner !== undefined) this.#take(state, owner, claim.wrote);
  }

  /** The id that a connection showed as its own, first of all; `undefined` where it showed none, or several. */
  nameOf(owner: object): number | undefined {
    return this.#names.get(owner);
  }

  /** Who is known to be this client, by more than hearsay. */
  ownerOf(client: number): object | undefined {
    const state = this.#states.get(client);
    return state !== undefined && state.claim >= claim.first ? state.owner : undefined;
  }

  /** The ids of a connection leave with it. */
  leave(owner: object): void {
    for (const [client, state] of this.#states) {
      if (state.owner === owner && state.json !== undefined) this.#set(client, state, state.clock, undefined, owner);
      if (state.owner === owner) state.owner = undefined;
    }
    this.#owned.delete(owner);
  }

  /** All who are here, as the entries of an awareness message, and who left lately; `undefined` where nobody is. */
  encodeAll(withGone = false): Uint8Array | undefined {
    const clients: number[] = [];
    for (const [client, state] of this.#states) if (withGone || state.json !== undefined) clients.push(client);
    return clients.length === 0 ? undefined : this.#encode(clients);
  }

  /** What changed since the last call, and whose connection made all of it, if it was one. */
  takeChanges(): { entries: Uint8Array; onlyBy: object | undefined } {
    const entries = this.#encode([...this.#changed]);
    const onlyBy = this.#severalChangers ? undefined : this.#lastChanger;
    this.#changed.clear();
    this.#lastChanger = undefined;
    this.#severalChangers = false;
    this.#forgetOldest();
    return { entries, onlyBy };
  }

  #accept(
    client: number,
    clock: number,
    json: Uint8Array,
    owner: object,
    strength: Claim,
    limits: PresenceLimits,
  ): PresenceOutcome {
    const known = this.#states.get(client);
    const isRemoval = isNobody(json);
    if (known !== undefined) {
      const isNewer = clock > known.clock || (clock === known.clock && isRemoval !== (known.json === undefined));
      if (!isNewer) {
        if (known.owner !== owner && strength > known.claim) this.#take(known, owner, strength);
        return 'accepted';
      }
      if (known.owner !== undefined && known.owner !== owner) {
        if (known.claim >= claim.first && strength <= known.claim) return 'foreign';
      }
      if (clock === known.clock && known.json === undefined && known.owner === undefined && strength === claim.heard) {
        // Somebody repeats a state that has left: accepting it would leave a ghost.
        return 'accepted';
      }
    } else if (isRemoval) {
      return 'accepted';
    }
    if (known?.owner === undefined && (this.#writerOf(client) ?? owner) !== owner) return 'foreign';
    if (json.length > limits.maxStateBytes) return 'too-large';
    if (!isRemoval && !(known?.json && equal(known.json, json)) && !isJson(json)) return 'unreadable';
    const isOwn = known !== undefined && known.owner === owner;
    if (!isOwn && (this.#owned.get(owner) ?? 0) >= limits.maxIdsPerOwner) return 'too-large';

    const state = known ?? { clock, json: undefined, owner: undefined, claim: strength };
    if (known === undefined) this.#states.set(client, state);
    if (!isOwn) this.#take(state, owner, strength);
    // A view would keep the whole frame alive.
    this.#set(client, state, clock, isRemoval ? undefined : json.slice(), owner);
    return 'accepted';
  }

  #take(state: State, owner: object, strength: Claim): void {
    state.claim = strength;
    if (state.owner === owner) return;
    if (state.owner !== undefined) this.#count(state.owner, -1);
    this.#count(owner, 1);
    state.owner = owner;
  }

  #count(owner: object, change: 1 | -1): void {
    const count = (this.#owned.get(owner) ?? 0) + change;
    if (count > 0) this.#owned.set(owner, count);
    else this.#owned.delete(owner);
  }

  #set(client: number, state: State, clock: number, json: Uint8Array | undefined, changer: object): void {
    this.#present += (json === undefined ? 0 : 1) - (state.json === undefined ? 0 : 1);
    state.clock = clock;
    state.json = json;
    this.#changed.add(client);
    this.#severalChangers ||= this.#lastChanger !== undefined && this.#lastChanger !== changer;
    this.#lastChanger = changer;
  }

  #encode(clients: readonly number[]): Uint8Array {
    const writer = new ByteWriter(64 + clients.length * 128);
    writer.varUint(clients.length);
    for (const client of clients) {
      const state = this.#states.get(client);
      writer.varUint(client);
      writer.varUint(state?.clock ?? 0);
      writer.varBytes(state?.json ?? nobody);
    }
    return writer.finish();
  }

  /** Clocks of people who left are kept, so that a late echo does not bring them back, but not without end. */
  #forgetOldest(): void {
    let excess = this.#states.size - this.#present - maxRemembered;
    if (excess <= 0) return;
    for (const [client, state] of this.#states) {
      if (state.json !== undefined) continue;
      if (state.owner !== undefined) this.#count(state.owner, -1);
      this.#states.delete(client);
      if (--excess <= 0) return;
    }
  }
}

const isNobody = (json: Uint8Array): boolean => json.length === 4 && equal(json, nobody);

function equal(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    return checkJson(textDecoder.decode(bytes)) === 'ok';
  } catch {
    return false;
  }
}
