import { type Parse, parseProblemDetails } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import { ClientError, clientError, toClientError } from '../errors.ts';

/** `fetch`, as far as services are asked with it. */
export type FetchService = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal: AbortSignal },
) => Promise<Response>;

export interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly token?: string | undefined;
  readonly body?: object;
}

const withinMs = 15_000;
const maxBytes = 4 * 1024 * 1024;

/**
 * Asks a service. Rejects with its refusal in its own words, with `unreachable`, or with `bad_answer` where what it says
 * cannot be.
 */
export async function askFor<T>(fetch: FetchService, clock: Clock, question: Question, parse: Parse<T>): Promise<T> {
  const text = await ask(fetch, clock, question);
  const parsed = parse(jsonOf(text));
  if (parsed.ok) return parsed.value;
  throw clientError('bad_answer', { details: { ...parsed.problem.details } });
}

/** Asks a service for nothing but doing something. */
export async function ask(fetch: FetchService, clock: Clock, question: Question): Promise<string> {
  const { method, url, token, body } = question;
  const abort = new AbortController();
  const timer = clock.after(withinMs, () => abort.abort());
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: abort.signal,
    });
    const text = await textOf(response);
    if (!response.ok) throw refusalOf(response.status, text);
    return text;
  } catch (cause) {
    throw toClientError(cause, 'unreachable');
  } finally {
    timer.cancel();
  }
}

/** A refusal in the service's own words; where a proxy answered in its place, what the status means. */
function refusalOf(status: number, text: string): ClientError {
  const parsed = parseProblemDetails(jsonOf(text));
  if (!parsed.ok) return clientError(status >= 500 ? 'unreachable' : 'bad_answer', { details: { status } });
  const { kind, code, detail, retryAfterMs, details } = parsed.value;
  return new ClientError(kind, code, detail, {
    details: { ...details, status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      // Not waited for: a server may take its time to hear of it.
      void reader.cancel().catch(() => undefined);
      throw clientError('bad_answer');
    }
    text += decoder.decode(value, { stream: true });
  }
}
