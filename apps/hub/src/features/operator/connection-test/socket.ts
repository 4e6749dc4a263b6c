import type { Finding } from './finding.ts';

const withinMs = 8_000;

/** Whether a WebSocket gets through to a service, past whatever stands between. */
export async function trySocket(title: string, url: string | undefined): Promise<Finding> {
  if (url === undefined) return { title, tone: 'bad', detail: 'The community names no address for it.' };
  const startMs = performance.now();
  const outcome = await new Promise<'open' | 'closed' | 'silent'>((resolve) => {
    const socket = new WebSocket(url);
    const timer = setTimeout(() => finish('silent'), withinMs);
    const finish = (how: 'open' | 'closed' | 'silent') => {
      clearTimeout(timer);
      resolve(how);
      socket.close();
    };
    socket.addEventListener('open', () => finish('open'));
    socket.addEventListener('close', () => finish('closed'));
  });
  const host = new URL(url).host;
  if (outcome === 'open') {
    return { title, tone: 'good', detail: `Open after ${Math.round(performance.now() - startMs)} ms at ${host}.` };
  }
  const isMixed = location.protocol === 'https:' && url.startsWith('ws:');
  if (isMixed) {
    return {
      title,
      tone: 'bad',
      detail: `The page came over HTTPS and its service is named as ${url}: browsers refuse that mix.`,
      fix: 'Name the service with wss:// in community.json, or leave it out so that it follows from publicUrl.',
    };
  }
  return {
    title,
    tone: 'bad',
    detail:
      outcome === 'silent'
        ? `Nothing came back from ${host} within ${withinMs / 1_000} s.`
        : `The page came through, the WebSocket to ${host} did not.`,
    fix: 'A proxy in between most likely drops the Upgrade header. Have it pass Upgrade and Connection on, speak HTTP/1.1 to the server, and keep connections open for more than a minute. nodegx doctor --url shows which hop it is.',
  };
}
