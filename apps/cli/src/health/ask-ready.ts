import { type IncomingMessage, request as requestHttp } from 'node:http';

/** What `/ready` said, to be read after the name of who was asked. */
export interface ReadyAnswer {
  readonly isReady: boolean;
  readonly said: string;
}

/** A report is far smaller. */
const maxBytes = 256 * 1024;

/** Asks `/ready` once, and is done within `timeoutMs` whatever the other side does. Never rejects. */
export async function askReady(url: URL, timeoutMs: number): Promise<ReadyAnswer> {
  const where = `(${url.origin}${url.pathname})`;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { status, body } = await get(url, signal);
    return await explain(status, body, where);
  } catch (error) {
    if (signal.aborted) return { isReady: false, said: `does not answer within ${timeoutMs / 1000} s ${where}` };
    return { isReady: false, said: `cannot be reached: ${reasonOf(error)} ${where}` };
  }
}

async function get(url: URL, signal: AbortSignal): Promise<{ status: number; body: string }> {
  // TLS takes long to load, and a health check beside its service needs none.
  const request = url.protocol === 'https:' ? (await import('node:https')).request : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { signal, agent: false, headers: { accept: 'application/json' } })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
  response.setEncoding('utf8');
  let body = '';
  for await (const chunk of response) {
    body += String(chunk);
    if (body.length > maxBytes) break;
  }
  return { status: response.statusCode ?? 0, body };
}

async function explain(status: number, body: string, where: string): Promise<ReadyAnswer> {
  const report = parse(body);
  if (typeof report !== 'object' || report === null || !('ready' in report)) {
    return { isReady: false, said: `does not answer as a Nodegx service does: status ${status} ${where}` };
  }
  if (report.ready === true && status === 200) return { isReady: true, said: `is ready ${where}` };
  const { parseReadyReport } = await import('@nodegx/protocol');
  const parsed = parseReadyReport(report);
  const failed = parsed.ok ? parsed.value.checks.filter(({ ok }) => !ok) : [];
  const reasons = failed.map(({ name, detail, code }) => `${name}: ${detail ?? code ?? 'failed'}`);
  return { isReady: false, said: `is not ready. ${oneLine(reasons.join(' ')) || `Status ${status}.`} ${where}` };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What another process wrote is shown in a terminal: control characters stay out. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 1_000);
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'ECONNREFUSED' ? 'nothing listens there (ECONNREFUSED)' : code;
}
