import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { systemCode } from '@nodegx/service-kit';

/** An answer over HTTP. Redirects are answers too. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** From the request to the answer's head, in milliseconds. */
  readonly tookMs: number;
}

/** No answer: the code of the system or of TLS, such as `ECONNREFUSED`; `timeout` when none came in time. */
export interface NoAnswer {
  readonly failure: string;
}

export interface Ask {
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Sent as JSON with POST. */
  readonly json?: unknown;
}

export const defaultTimeoutMs = 5_000;
const maxBytes = 1024 * 1024;

/** Asks once, on a connection of its own. Never rejects. */
export async function ask(
  url: URL,
  { headers = {}, timeoutMs = defaultTimeoutMs, json }: Ask = {},
): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const body = json === undefined ? undefined : JSON.stringify(json);
  const all = { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
  const startedAt = performance.now();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      request(url, { method: body === undefined ? 'GET' : 'POST', headers: all, signal, agent: false })
        .on('error', reject)
        .on('response', (response) => {
          const tookMs = performance.now() - startedAt;
          let text = '';
          response.setEncoding('utf8');
          response.on('error', reject).on('data', (chunk: string) => {
            if (text.length < maxBytes) text += chunk;
            else response.destroy();
          });
          response.on('close', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, tookMs });
          });
        })
        .end(body);
    });
  } catch (error) {
    return { failure: signal.aborted ? 'timeout' : (systemCode(error) ?? 'unknown error') };
  }
}

/** A body as JSON; `undefined` when it is none. */
export function jsonOf({ body }: Answer): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A header with one value. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Why nothing answered, as a sentence with what to do. */
export function explainFailure(failure: string): string {
  return failures[failure] ?? `The connection failed (${failure}).`;
}

const certificate = 'The certificate';

const failures: Readonly<Record<string, string>> = {
  timeout: 'No answer came in time: a firewall that drops packets, or a server that hangs. Open the port.',
  ECONNREFUSED: 'Nothing listens there (ECONNREFUSED). Start it, or correct the port.',
  ECONNRESET: 'The connection was cut (ECONNRESET): something in between does not speak HTTP here, or expects TLS.',
  ENOTFOUND: 'There is no such name (ENOTFOUND). Set up the DNS record, or correct the name.',
  EAI_AGAIN: 'The name cannot be looked up now (EAI_AGAIN). Check the DNS server of this machine.',
  EHOSTUNREACH: 'There is no way to that address (EHOSTUNREACH). Check the DNS record and the network.',
  ENETUNREACH: 'There is no way to that address (ENETUNREACH). Check the DNS record and the network.',
  EPROTO: 'TLS cannot be agreed on (EPROTO): the port may speak plain HTTP. Write http:// or set up TLS there.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'The port speaks no TLS. Write http://, or set up TLS in the proxy.',
  HPE_INVALID_CONSTANT: 'What answers does not speak HTTP: the port may want https://.',
  CERT_HAS_EXPIRED: `${certificate} has expired. Renew it, and reload the proxy.`,
  DEPTH_ZERO_SELF_SIGNED_CERT: `${certificate} is signed by itself, and browsers refuse that. Get one from a public authority.`,
  SELF_SIGNED_CERT_IN_CHAIN: `${certificate} comes from an authority that browsers do not know.`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${certificate} comes without its chain. Give the proxy the full chain (fullchain.pem).`,
  ERR_TLS_CERT_ALTNAME_INVALID: `${certificate} is for another name. Get one for this name.`,
};
