import type { Credentials } from '@nodegx/turn-config';
import type { Endpoint } from './address.ts';
import {
  attributes,
  classes,
  decodeAddress,
  decodeError,
  decodeMessage,
  encodeAddress,
  encodeMessage,
  longTermKey,
  methods,
  newTransaction,
  type StunMessage,
  uint32,
} from './stun-message.ts';
import { type Wire, WireError } from './wire.ts';

/** What the server said to a request. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: number; readonly reason: string };

export interface Allocation {
  /** Where peers send to. */
  readonly relayed: Endpoint;
  /** Where the server sees us. */
  readonly mapped: Endpoint | undefined;
  /** SOFTWARE: who the server says it is. */
  readonly software: string | undefined;
  /** Whether the server asked who we are before. One that does not serves everybody. */
  readonly wasChallenged: boolean;
}

/** "REQUESTED-TRANSPORT … 17 (User Datagram Protocol)" (RFC 8656, section 18.7). */
const udpProtocol = 17;
/** "RTO SHOULD be … 500 ms", doubled each time (RFC 8489, section 6.2.1). */
const firstRetryMs = 500;
/** 401 asks for credentials, 438 for the same with another nonce (RFC 8489, section 9.2.4). */
const maxChallenges = 3;

type Attributes = (readonly [number, Uint8Array])[];

/** A TURN client for one allocation (RFC 8656), as far as a check of a relay needs it. All methods reject with `WireError`. */
export class TurnClient {
  readonly #wire: Wire;
  readonly #timeoutMs: number;
  readonly #pending = new Map<string, { resolve(answer: StunMessage): void; reject(error: WireError): void }>();
  #credentials: Credentials | undefined;
  #realm = '';
  #nonce = '';
  #key: Buffer | undefined;
  #ended: WireError | undefined;
  #onData: (from: Endpoint, data: Buffer) => void = () => undefined;

  constructor(wire: Wire, timeoutMs: number) {
    this.#wire = wire;
    this.#timeoutMs = timeoutMs;
    wire.onMessage((bytes) => this.#receive(bytes));
    wire.onEnd((error) => this.#end(error));
  }

  /** Asks where the server sees us; needs no credentials. */
  async bind(): Promise<Answer<Endpoint | undefined>> {
    const answer = await this.#request(methods.binding, []);
    return mapped(answer, () => decodeAddress(answer.attributes.get(attributes.xorMappedAddress), answer.transaction));
  }

  /** Asks for a relayed address, first without credentials as the protocol wants it. */
  async allocate(credentials: Credentials, { isIpv6 = false } = {}): Promise<Answer<Allocation>> {
    this.#credentials = credentials;
    const wanted: Attributes = [[attributes.requestedTransport, uint32(udpProtocol * 2 ** 24)]];
    // "0x02: IPv6 address family" (RFC 8656, section 18.8).
    if (isIpv6) wanted.push([attributes.requestedAddressFamily, uint32(2 * 2 ** 24)]);
    const answer = await this.#authenticated(methods.allocate, () => wanted);
    const { transaction } = answer;
    const relayed = decodeAddress(answer.attributes.get(attributes.xorRelayedAddress), transaction);
    if (answer.kind === classes.success && relayed === undefined) throw new WireError('not_stun');
    return mapped(answer, () => ({
      relayed: relayed ?? { address: '0.0.0.0', port: 0 },
      mapped: decodeAddress(answer.attributes.get(attributes.xorMappedAddress), transaction),
      software: answer.attributes.get(attributes.software)?.toString('utf8'),
      wasChallenged: this.#key !== undefined,
    }));
  }

  /** Asks to exchange datagrams with everything at an address (RFC 8656, section 9). */
  async permit(peer: Endpoint): Promise<Answer<undefined>> {
    const answer = await this.#authenticated(methods.createPermission, (transaction) => [
      [attributes.xorPeerAddress, encodeAddress(peer, transaction)],
    ]);
    return mapped(answer, () => undefined);
  }

  /** Sends a datagram through the relay (RFC 8656, section 11.1); whether it arrives nobody tells. */
  relay(peer: Endpoint, data: Buffer): void {
    const transaction = newTransaction();
    const content: Attributes = [
      [attributes.xorPeerAddress, encodeAddress(peer, transaction)],
      [attributes.data, data],
    ];
    this.#wire.send(
      encodeMessage({ method: methods.send, kind: classes.indication, transaction, attributes: content }),
    );
  }

  /** Called with each datagram that the relay passes on. */
  onData(listener: (from: Endpoint, data: Buffer) => void): void {
    this.#onData = listener;
  }

  /** Gives the allocation back, so that it does not count any more, and closes. Never rejects. */
  async release(): Promise<void> {
    try {
      // "a LIFETIME of zero" deletes the allocation (RFC 8656, section 8).
      if (this.#key !== undefined) await this.#authenticated(methods.refresh, () => [[attributes.lifetime, uint32(0)]]);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
    } finally {
      this.#end(new WireError('closed'));
      this.#wire.close();
    }
  }

  #end(error: WireError): void {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#ended);
  }

  /** Sends a request, again with credentials when the server asks for them. */
  async #authenticated(method: number, content: (transaction: Buffer) => Attributes): Promise<StunMessage> {
    for (let challenge = 0; ; challenge++) {
      const usedKey = this.#key;
      const answer = await this.#request(method, content);
      if (answer.kind !== classes.error || challenge >= maxChallenges) return answer;
      const { code } = decodeError(answer.attributes.get(attributes.errorCode));
      if (!(code === 438 || (code === 401 && usedKey === undefined)) || !this.#learn(answer)) return answer;
    }
  }

  #learn(answer: StunMessage): boolean {
    const realm = answer.attributes.get(attributes.realm)?.toString('utf8');
    const nonce = answer.attributes.get(attributes.nonce)?.toString('utf8');
    if (realm === undefined || nonce === undefined || this.#credentials === undefined) return false;
    const { username, credential } = this.#credentials;
    this.#realm = realm;
    this.#nonce = nonce;
    this.#key = longTermKey(username, realm, credential);
    return true;
  }

  #request(method: number, content: Attributes | ((transaction: Buffer) => Attributes)): Promise<StunMessage> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const transaction = newTransaction();
    const asked = typeof content === 'function' ? content(transaction) : content;
    const proof: Attributes =
      this.#key === undefined || this.#credentials === undefined
        ? []
        : [
            [attributes.username, Buffer.from(this.#credentials.username)],
            [attributes.realm, Buffer.from(this.#realm)],
            [attributes.nonce, Buffer.from(this.#nonce)],
          ];
    const frame = { method, kind: classes.request, transaction, attributes: [...asked, ...proof] };
    return this.#exchange(transaction, encodeMessage(frame, this.#key));
  }

  #exchange(transaction: Buffer, bytes: Buffer): Promise<StunMessage> {
    const id = transaction.toString('hex');
    return new Promise<StunMessage>((resolve, reject) => {
      let retryMs = firstRetryMs;
      let retry: NodeJS.Timeout | undefined;
      const send = (): void => {
        this.#wire.send(bytes);
        if (this.#wire.isReliable) return;
        retry = setTimeout(send, retryMs);
        retryMs *= 2;
      };
      const deadline = setTimeout(() => settle(() => reject(new WireError('no_answer'))), this.#timeoutMs);
      const settle = (then: () => void): void => {
        clearTimeout(deadline);
        clearTimeout(retry);
        this.#pending.delete(id);
        then();
      };
      this.#pending.set(id, {
        resolve: (answer) => settle(() => resolve(answer)),
        reject: (error) => settle(() => reject(error)),
      });
      send();
    });
  }

  #receive(bytes: Buffer): void {
    const message = decodeMessage(bytes);
    if (message === undefined) return;
    if (message.kind === classes.indication && message.method === methods.data) {
      const from = decodeAddress(message.attributes.get(attributes.xorPeerAddress), message.transaction);
      const data = message.attributes.get(attributes.data);
      if (from !== undefined && data !== undefined) this.#onData(from, data);
      return;
    }
    this.#pending.get(message.transaction.toString('hex'))?.resolve(message);
  }
}

function mapped<T>(answer: StunMessage, value: () => T): Answer<T> {
  if (answer.kind === classes.success) return { ok: true, value: value() };
  return { ok: false, ...decodeError(answer.attributes.get(attributes.errorCode)) };
}
