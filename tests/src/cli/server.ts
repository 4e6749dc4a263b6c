import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { closeLater } from '../harness/open.ts';

/** What a server shows to be who it is, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An HTTP server on a free port of this machine, with TLS where it has a certificate; closed at the end of the test. */
export async function serve(
  listener: RequestListener,
  certificate?: Certificate,
): Promise<{ server: Server; port: number; url: string }> {
  const made = certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
  const server = made.listen(0, '127.0.0.1');
  closeLater(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}` };
}
