import { parseSessionResponse } from '@nodegx/protocol';
import { below, type DoctorContext } from './context.ts';
import type { Findings } from './finding.ts';
import { holdIdle } from './upgrade.ts';
import { ask, jsonOf } from './web.ts';

/** Whether a socket on which nothing is said lives through the public address until the service's own next ping. */
export async function checkIdle(
  findings: Findings,
  { publicUrl = '', idleSeconds, timeoutMs, community }: DoctorContext,
): Promise<void> {
  if (idleSeconds === 0) return;
  if (community?.identity.guests === false) {
    findings.warn(
      'idle',
      'Whether idle sockets live was not tried: that takes a guest, and the community admits none.',
    );
    return;
  }
  const answer = await ask(below(publicUrl, '/identity/guest'), { json: { name: 'nodegx doctor' }, timeoutMs });
  const session = 'failure' in answer ? undefined : parseSessionResponse(jsonOf(answer));
  if (session?.ok !== true) {
    const status = 'failure' in answer ? answer.failure : answer.status;
    findings.warn('idle', `Whether idle sockets live was not tried: nobody could join as a guest (${status}).`);
    return;
  }
  const url = below(publicUrl, '/signaling');
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('token', session.value.token);
  if (process.stderr.isTTY === true) {
    process.stderr.write(`Leaving a socket alone for ${idleSeconds} s (--idle 0 leaves this out) …\n`);
  }
  const idle = await holdIdle(url, JSON.stringify({ type: 'hello' }), idleSeconds * 1000);
  switch (idle.kind) {
    case 'held':
      return findings.ok('idle', `A socket on which nothing is said lives for ${idleSeconds} s and longer.`);
    case 'cut':
      return findings.fail(
        'idle',
        `A socket on which nothing is said is cut after ${(idle.afterMs / 1000).toFixed(1)} s: the proxy times out idle sockets. Give it more time (nginx: proxy_read_timeout and proxy_send_timeout 3600s; HAProxy: timeout tunnel 1h), or set HEARTBEAT_INTERVAL to less than that.`,
      );
    case 'closed':
      return findings.warn('idle', `The service itself closed an idle socket (${idle.code}). See its log.`);
    case 'failed':
      return;
  }
}
