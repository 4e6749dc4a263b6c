import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartupError } from '../startup-error.ts';
import { systemCode } from '../system-error.ts';

/** Where to listen, and how the operator sets that: for sentences that say what to change. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
  readonly hostVariable: string;
  readonly portVariable: string;
}

/** Whether listening there will work, before anything else is begun. Throws `StartupError`. */
export async function checkAddress(address: ListenAddress): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen({ host: address.host, port: address.port });
    await once(server, 'listening');
  } catch (cause) {
    throw new StartupError('port_unavailable', explain(systemCode(cause), address), { cause });
  }
  server.close();
  await once(server, 'close');
}

/** Starts to listen; returns the port, which the system chose when 0 was asked for. Throws `StartupError`. */
export async function listen(http: FastifyInstance, address: ListenAddress): Promise<number> {
  const { host, port } = address;
  try {
    await http.listen({ host, port });
  } catch (cause) {
    throw new StartupError('port_unavailable', explain(systemCode(cause), address), { cause });
  }
  const [first] = http.addresses();
  return typeof first === 'object' ? first.port : port;
}

/** A URL with this host, brackets around IPv6. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function explain(code: string | undefined, { host, port, hostVariable, portVariable }: ListenAddress): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program. Stop that program, or set ${portVariable} to a free port.`;
    case 'EACCES':
      return `This process may not listen on port ${port}: ports below 1024 need special rights. Set ${portVariable} to a higher one.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Set ${hostVariable} to one that it has, or to 0.0.0.0 for all.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host name ${host} cannot be resolved. Set ${hostVariable} to an address of this machine.`;
    default:
      return `Listening on ${urlOf(host, port)} failed (${code ?? 'unknown error'}). Check ${hostVariable} and ${portVariable}.`;
  }
}
