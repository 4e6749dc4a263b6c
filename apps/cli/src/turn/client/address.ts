import { formatRange, parseAddress } from '@nodegx/turn-config';

/** Where datagrams go: an IP address and a port. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** The bytes of an IP address, 4 or 16. Throws on anything else, which is a bug of the caller. */
export function addressBytes(address: string): Uint8Array {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new TypeError(`${address} is no IP address`);
  const length = parsed.family === 4 ? 4 : 16;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Number((parsed.value >> BigInt(8 * (length - 1 - i))) & 0xffn);
  return bytes;
}

/** The address that 4 or 16 bytes stand for. */
export function addressOf(bytes: Uint8Array): string {
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return formatRange({ family: bytes.length === 4 ? 4 : 6, first: value, last: value });
}

/** As people write it, with brackets around IPv6. */
export function formatEndpoint({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
