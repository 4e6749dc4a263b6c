import { request as forward, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';
import { closeLater } from '../harness/open.ts';
import { type Certificate, serve } from './server.ts';

/** What is wrong with a proxy. All that is not said works. */
export interface Faults {
  /** Passes an upgrade on as a plain request. */
  readonly stripsUpgrade?: boolean;
  /** Answers every upgrade with this status by itself. */
  readonly answersUpgrade?: number;
  /** Drops this header of requests. */
  readonly drops?: string;
  /** Drops what stands behind the ? of an upgrade. */
  readonly dropsQuery?: boolean;
  /** Passes nothing on that the service says over a WebSocket. */
  readonly buffers?: boolean;
  /** Cuts a WebSocket on which nothing was said for so long. */
  readonly idleMs?: number;
  /** Leaves X-Forwarded-For as it came. */
  readonly forwardsNothing?: boolean;
  /** Sends everybody here instead. */
  readonly redirectsTo?: string;
  /** Its clock is wrong by so much. */
  readonly clockMs?: number;
  /** What it says in X-Forwarded-Proto; by default the truth. `null`: nothing. */
  readonly forwardedProtocol?: string | null;
  /** What it writes into Host. */
  readonly host?: string;
  /** Speaks TLS. */
  readonly certificate?: Certificate;
}

/** A reverse proxy in front of `target` that does its work, but for its faults. */
export async function startProxy(target: string, faults: Faults = {}): Promise<string> {
  const { hostname, port } = new URL(target);

  function headersOf(request: IncomingMessage): OutgoingHttpHeaders {
    const headers: OutgoingHttpHeaders = { ...request.headers };
    const before = request.headers['x-forwarded-for'];
    const client = request.socket.remoteAddress ?? '';
    if (faults.forwardsNothing !== true)
      headers['x-forwarded-for'] = before === undefined ? client : `${String(before)}, ${client}`;
    const protocol = faults.forwardedProtocol ?? (faults.certificate === undefined ? 'http' : 'https');
    if (faults.forwardedProtocol === null) delete headers['x-forwarded-proto'];
    else headers['x-forwarded-proto'] = protocol;
    if (faults.host !== undefined) headers['host'] = faults.host;
    if (faults.drops !== undefined) delete headers[faults.drops];
    return headers;
  }

  const { server, url } = await serve((request, response) => {
    if (faults.redirectsTo !== undefined) {
      response.writeHead(301, { location: faults.redirectsTo }).end();
      return;
    }
    const headers = headersOf(request);
    delete headers['connection'];
    delete headers['upgrade'];
    const passed = forward(
      { hostname, port, path: request.url, method: request.method, headers, agent: false },
      (answer) => {
        const changed = { ...answer.headers };
        if (faults.clockMs !== undefined) changed.date = new Date(Date.now() + faults.clockMs).toUTCString();
        response.writeHead(answer.statusCode ?? 502, changed);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  }, faults.certificate);
  if (faults.stripsUpgrade === true) return url;

  server.on('upgrade', (request: IncomingMessage, client: Duplex, early: Buffer) => {
    closeLater(() => client.destroy());
    client.on('error', () => client.destroy());
    if (faults.answersUpgrade !== undefined) {
      client.end(`HTTP/1.1 ${faults.answersUpgrade} No\r\nserver: brokenproxy\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const path = faults.dropsQuery === true ? request.url?.replace(/\?.*/, '') : request.url;
    const passed = forward({ hostname, port, path, headers: headersOf(request), agent: false });
    passed.on('error', () => client.destroy());
    passed.on('upgrade', (answer, service, first) => {
      closeLater(() => service.destroy());
      const lines = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`);
      client.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      service.write(early);
      client.pipe(service);
      if (faults.buffers === true) service.resume();
      else {
        client.write(first);
        service.pipe(client);
      }
      const cut = (): void => {
        client.destroy();
        service.destroy();
      };
      service.on('error', cut).on('close', cut);
      client.on('close', cut);
      if (faults.idleMs !== undefined) {
        const timer = setTimeout(cut, faults.idleMs);
        for (const side of [client, service]) side.on('data', () => timer.refresh());
        client.on('close', () => clearTimeout(timer));
      }
    });
    passed.end();
  });
  return url;
}
