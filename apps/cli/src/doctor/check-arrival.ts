import { randomBytes } from 'node:crypto';
import { below, type DoctorContext } from './context.ts';
import type { Findings } from './finding.ts';
import { ask, jsonOf } from './web.ts';

/**
 * What became of a request on its way through the public address: whether the services know that people come by https, and
 * under which name. They say so at `/health/arrival` to whoever asks, of the request alone.
 */
export async function checkArrival(
  findings: Findings,
  { publicUrl = '', timeoutMs, env, community }: DoctorContext,
): Promise<void> {
  const sent = new URL(publicUrl);
  const nonce = randomBytes(8).toString('hex');
  const url = below(publicUrl, '/health/arrival');
  url.searchParams.set('nonce', nonce);
  const answer = await ask(url, { headers: { 'x-nodegx-sent': sent.origin }, timeoutMs });
  const arrival = 'failure' in answer || answer.status !== 200 ? undefined : readArrival(jsonOf(answer));
  if (arrival === undefined) {
    findings.warn(
      'arrival',
      'What arrives of a request could not be asked: the services are of an older version, or the proxy keeps /health/arrival.',
    );
    return;
  }
  if (arrival.nonce !== nonce) {
    findings.fail(
      'query_http',
      'What stands behind the ? of an address does not arrive. The proxy must pass the whole address on (nginx: proxy_pass without a path of its own, or with $request_uri).',
    );
  }
  const isNamed = [env['PUBLIC_URL']?.trim(), community?.servers.publicUrl ?? undefined].some(
    (named) => named && URL.canParse(named) && new URL(named).origin === sent.origin,
  );
  const isRight = checkProtocol(findings, sent, arrival, isNamed) && checkHost(findings, sent, arrival);
  if (isRight) findings.ok('arrival', `Requests arrive as they were sent: ${sent.protocol}//, under ${sent.host}.`);
}

interface Arrived {
  readonly nonce: unknown;
  readonly protocol: unknown;
  readonly forwardedProtocol: unknown;
  readonly isSameHost: unknown;
  readonly isOriginAllowed: unknown;
}

function readArrival(value: unknown): Arrived | undefined {
  const isArrival =
    typeof value === 'object' &&
    value !== null &&
    'nonce' in value &&
    'protocol' in value &&
    'forwardedProtocol' in value &&
    'isSameHost' in value &&
    'isOriginAllowed' in value;
  return isArrival ? value : undefined;
}

function checkProtocol(findings: Findings, sent: URL, arrival: Arrived, isNamed: boolean): boolean {
  const wanted = sent.protocol.replace(':', '');
  if (arrival.protocol === wanted) return true;
  const passOn = `Let the proxy say so in X-Forwarded-Proto (nginx: proxy_set_header X-Forwarded-Proto $scheme)`;
  const said = arrival.forwardedProtocol;
  const what = `People come by ${wanted}, and the services take it for ${String(arrival.protocol)}`;
  const cost = isNamed
    ? ''
    : ' Sign-in elsewhere leads back to the wrong address, and cookies are set without Secure; setting PUBLIC_URL mends that, too.';
  const why =
    said === null
      ? `X-Forwarded-Proto does not arrive. ${passOn}.`
      : said === wanted
        ? 'X-Forwarded-Proto arrives but is not believed: set TRUST_PROXY to the number of your proxies.'
        : `X-Forwarded-Proto says ${said === 'other' ? 'something else' : String(said)}. ${passOn}, and a proxy in front of another one must keep what came.`;
  const sentence = `${what}: ${why}${cost}`;
  if (isNamed) findings.warn('forwarded_proto', sentence);
  else findings.fail('forwarded_proto', sentence);
  return false;
}

function checkHost(findings: Findings, sent: URL, { isSameHost, isOriginAllowed }: Arrived): boolean {
  if (isOriginAllowed === false) {
    const why = isSameHost === false ? 'the proxy puts another name into Host, and ' : '';
    findings.fail(
      'host',
      `Pages from ${sent.origin} are refused: ${why}no setting names this address. Set PUBLIC_URL to ${sent.origin}${isSameHost === false ? ', and let the proxy keep Host (nginx: proxy_set_header Host $host)' : ''}.`,
    );
    return false;
  }
  if (isSameHost === true) return true;
  findings.warn(
    'host',
    'The proxy puts another name into Host. Let it keep what came (nginx: proxy_set_header Host $host).',
  );
  return false;
}
