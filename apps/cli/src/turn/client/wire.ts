import { createSocket } from 'node:dgram';
import { connect as connectTcp, isIPv6, type Socket } from 'node:net';
import { connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import { headerLength, isStun } from './stun-message.ts';

/** Why there is no talking to a server. */
export type WireFault =
  | 'refused'
  | 'no_answer'
  | 'unreachable'
  | 'closed'
  /** Something answers that is no STUN: a web server, or TLS on a plain port. */
  | 'not_stun'
  /** The port speaks no TLS. */
  | 'not_tls';

export class WireError extends Error {
  override readonly name = 'WireError';
  readonly fault: WireFault;

  constructor(fault: WireFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A way to one server that carries whole STUN messages. */
export interface Wire {
  /** Datagrams get lost: what is not answered is sent again. */
  readonly isReliable: boolean;
  /** What the server showed of itself, on TLS. */
  readonly certificate?: ShownCertificate;
  send(message: Buffer): void;
  /** At most one listener of each. */
  onMessage(listener: (message: Buffer) => void): void;
  onEnd(listener: (error: WireError) => void): void;
  close(): void;
}

/** A server's certificate as far as it decides whether a browser connects. */
export interface ShownCertificate {
  /** Why it is not trusted, as OpenSSL calls it, or `undefined` when it is. */
  readonly fault: string | undefined;
  readonly endsAtMs: number;
}

export interface WireTarget {
  readonly transport: 'udp' | 'tcp' | 'tls';
  /** An IP address. */
  readonly address: string;
  readonly port: number;
  /** The name that the certificate must be for. */
  readonly host: string;
  /** Certificates (PEM) to trust besides the usual ones. */
  readonly ca?: readonly string[] | undefined;
  readonly timeoutMs: number;
}

/** Connects. Rejects with `WireError`. */
export function openWire(target: WireTarget): Promise<Wire> {
  return target.transport === 'udp' ? openUdp(target) : openStream(target);
}

async function openUdp({ address, port }: WireTarget): Promise<Wire> {
  const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
  await new Promise<void>((resolve, reject) => {
    socket.once('error', (error) => {
      socket.close();
      reject(toWireError(error));
    });
    // A connected socket hears of ICMP errors and of nobody else.
    socket.connect(port, address, resolve);
  });
  socket.removeAllListeners('error');
  const ends = new Listeners();
  socket.on('error', (error) => ends.end(toWireError(error)));
  socket.on('message', (message) => ends.message(message));
  return {
    isReliable: false,
    send(message) {
      if (!ends.isStopped) socket.send(message, (error) => error && ends.end(toWireError(error)));
    },
    ...ends.hooks,
    close() {
      if (ends.isStopped) return;
      ends.stop();
      socket.close();
    },
  };
}

async function openStream(target: WireTarget): Promise<Wire> {
  const socket = await connectStream(target);
  const ends = new Listeners();
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length > 0) {
      if (rest.length < headerLength ? !couldBeStun(rest) : !isStun(rest)) return ends.end(new WireError('not_stun'));
      const length = rest.length < headerLength ? headerLength : headerLength + rest.readUInt16BE(2);
      if (rest.length < length) return;
      ends.message(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  });
  socket.on('error', (error) => ends.end(toWireError(error)));
  socket.on('close', () => ends.end(new WireError('closed')));
  return {
    isReliable: true,
    ...('getPeerCertificate' in socket && { certificate: shownBy(socket) }),
    send: (message) => void socket.write(message),
    ...ends.hooks,
    close: () => {
      ends.stop();
      socket.destroy();
    },
  };
}

function connectStream({ transport, address, port, host, ca, timeoutMs }: WireTarget): Promise<Socket | TLSSocket> {
  return new Promise((resolve, reject) => {
    // An untrusted certificate is reported, not refused: the rest is worth checking too.
    const options = { host: address, port, rejectUnauthorized: false, ...(ca && { ca: [...ca] }), ...serverName(host) };
    const socket = transport === 'tls' ? connectTls(options) : connectTcp({ host: address, port });
    const timer = setTimeout(() => fail(new WireError('no_answer')), timeoutMs);
    function fail(error: Error): void {
      clearTimeout(timer);
      socket.destroy();
      reject(toWireError(error));
    }
    socket.once('error', fail);
    socket.once('close', () => fail(new WireError('closed')));
    socket.once(transport === 'tls' ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
      socket.off('error', fail);
      socket.removeAllListeners('close');
      resolve(socket);
    });
  });
}

/** SNI carries names only (RFC 6066, section 3). */
function serverName(host: string): { servername?: string } {
  return /^[\d.]+$|:/.test(host) ? {} : { servername: host };
}

function shownBy(socket: TLSSocket): ShownCertificate {
  const certificate: PeerCertificate = socket.getPeerCertificate();
  const { authorizationError } = socket;
  const fault = socket.authorized ? undefined : String(authorizationError?.message ?? authorizationError);
  return { fault, endsAtMs: Date.parse(certificate.valid_to) };
}

/** The two highest bits of every STUN message are zeros; letters of HTTP and TLS records differ soon enough. */
function couldBeStun(bytes: Buffer): boolean {
  return (bytes[0] ?? 0xff) < 0x02 && (bytes.length < 5 || bytes[4] === 0x21);
}

class Listeners {
  #onMessage: (message: Buffer) => void = () => undefined;
  #onEnd: (error: WireError) => void = () => undefined;
  #ended: WireError | undefined;
  isStopped = false;

  readonly hooks = {
    onMessage: (listener: (message: Buffer) => void): void => {
      this.#onMessage = listener;
    },
    onEnd: (listener: (error: WireError) => void): void => {
      this.#onEnd = listener;
      if (this.#ended !== undefined) listener(this.#ended);
    },
  };

  message(bytes: Buffer): void {
    if (!this.isStopped && this.#ended === undefined) this.#onMessage(bytes);
  }

  end(error: WireError): void {
    if (this.isStopped || this.#ended !== undefined) return;
    this.#ended = error;
    this.#onEnd(error);
  }

  stop(): void {
    this.isStopped = true;
  }
}

function toWireError(error: Error): WireError {
  if (error instanceof WireError) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return new WireError('refused');
  if (['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'EACCES', 'EPERM'].includes(code)) {
    return new WireError('unreachable');
  }
  if (code === 'ETIMEDOUT') return new WireError('no_answer');
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return new WireError('not_tls');
  return new WireError('closed');
}
