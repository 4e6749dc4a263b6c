import { createHash, createHmac, randomBytes } from 'node:crypto';
import { addressBytes, addressOf, type Endpoint } from './address.ts';

/** RFC 8489, section 18.2, and RFC 8656, section 17. */
export const methods = {
  binding: 0x001,
  allocate: 0x003,
  refresh: 0x004,
  send: 0x006,
  data: 0x007,
  createPermission: 0x008,
} as const;

/** What a message is, in bits 4 and 8 of its type (RFC 8489, section 5). */
export const classes = { request: 0x000, indication: 0x010, success: 0x100, error: 0x110 } as const;

/** RFC 8489, section 18.3, and RFC 8656, section 18. */
export const attributes = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  lifetime: 0x000d,
  xorPeerAddress: 0x0012,
  data: 0x0013,
  realm: 0x0014,
  nonce: 0x0015,
  xorRelayedAddress: 0x0016,
  requestedAddressFamily: 0x0017,
  requestedTransport: 0x0019,
  xorMappedAddress: 0x0020,
  software: 0x8022,
} as const;

/** "The magic cookie field MUST contain the fixed value 0x2112A442 in network byte order" (RFC 8489, section 5). */
const magicCookie = 0x2112a442;
export const headerLength = 20;

export interface StunMessage {
  readonly method: number;
  readonly kind: number;
  /** 12 bytes. */
  readonly transaction: Buffer;
  /** Each attribute by its first occurrence: later ones are to be ignored (RFC 8489, section 14). */
  readonly attributes: ReadonlyMap<number, Buffer>;
}

export function newTransaction(): Buffer {
  return randomBytes(12);
}

/** Writes a message; with a key it ends in MESSAGE-INTEGRITY. */
export function encodeMessage(
  message: Omit<StunMessage, 'attributes'> & { readonly attributes: readonly (readonly [number, Uint8Array])[] },
  key?: Buffer,
): Buffer {
  const body = Buffer.concat(message.attributes.map(([type, value]) => attribute(type, value)));
  if (key === undefined) return Buffer.concat([header(message, body.length), body]);
  // Computed with the length that the message has once this attribute is in it (RFC 8489, section 14.5).
  const signed = Buffer.concat([header(message, body.length + 24), body]);
  const hmac = createHmac('sha1', key).update(signed).digest();
  return Buffer.concat([signed, attribute(attributes.messageIntegrity, hmac)]);
}

/** Reads a message; `undefined` when the bytes are none (RFC 8489, section 6.3). */
export function decodeMessage(bytes: Buffer): StunMessage | undefined {
  if (!isStun(bytes) || bytes.length !== headerLength + bytes.readUInt16BE(2)) return undefined;
  const type = bytes.readUInt16BE(0);
  const found = new Map<number, Buffer>();
  for (let at = headerLength; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(at + 2);
    const start = at + 4;
    if (start + length > bytes.length) return undefined;
    const name = bytes.readUInt16BE(at);
    if (!found.has(name)) found.set(name, bytes.subarray(start, start + length));
    at = start + padded(length);
  }
  return {
    // M0 to M11 lie around the two bits of the class.
    method: (type & 0x000f) | ((type & 0x00e0) >> 1) | ((type & 0x3e00) >> 2),
    kind: type & 0x0110,
    transaction: bytes.subarray(8, headerLength),
    attributes: found,
  };
}

/** Whether bytes begin as a STUN message does; asks for at least a header. */
export function isStun(bytes: Buffer): boolean {
  return bytes.length >= headerLength && (bytes[0] ?? 0xff) < 0x40 && bytes.readUInt32BE(4) === magicCookie;
}

/** "key = MD5(username ":" OpaqueString(realm) ":" OpaqueString(password))" (RFC 8489, section 9.2.2). */
export function longTermKey(username: string, realm: string, password: string): Buffer {
  return createHash('md5').update(`${username}:${realm}:${password}`).digest();
}

/** An address as XOR-PEER-ADDRESS and its like carry it (RFC 8489, section 14.2). */
export function encodeAddress({ address, port }: Endpoint, transaction: Buffer): Buffer {
  const bytes = addressBytes(address);
  const family = bytes.length === 4 ? 1 : 2;
  return Buffer.concat([Buffer.from([0, family]), uint16(port ^ (magicCookie >>> 16)), xored(bytes, transaction)]);
}

export function decodeAddress(value: Buffer | undefined, transaction: Buffer): Endpoint | undefined {
  if (value === undefined || (value.length !== 8 && value.length !== 20)) return undefined;
  return {
    address: addressOf(xored(value.subarray(4), transaction)),
    port: value.readUInt16BE(2) ^ (magicCookie >>> 16),
  };
}

/** ERROR-CODE: the hundreds in one byte, the rest in the next (RFC 8489, section 14.8). */
export function decodeError(value: Buffer | undefined): { readonly code: number; readonly reason: string } {
  if (value === undefined || value.length < 4) return { code: 0, reason: '' };
  return { code: ((value[2] ?? 0) & 7) * 100 + (value[3] ?? 0), reason: value.toString('utf8', 4) };
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function header({ method, kind, transaction }: Omit<StunMessage, 'attributes'>, length: number): Buffer {
  const type = (method & 0x000f) | ((method & 0x0070) << 1) | ((method & 0x0f80) << 2) | kind;
  return Buffer.concat([uint16(type), uint16(length), uint32(magicCookie), transaction]);
}

function attribute(type: number, value: Uint8Array): Buffer {
  const padding = Buffer.alloc(padded(value.length) - value.length);
  return Buffer.concat([uint16(type), uint16(value.length), value, padding]);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function xored(bytes: Uint8Array, transaction: Buffer): Buffer {
  const mask = Buffer.concat([uint32(magicCookie), transaction]);
  return Buffer.from(bytes.map((byte, index) => byte ^ (mask[index] ?? 0)));
}
