import type { Fetch } from '../state/ask.ts';

/** A server as `fetch` sees it: well, gone, silent, or hidden behind a proxy that answers for it. */
export class FakeServer {
  mode: 'up' | 'down' | 'silent' | 'proxy' = 'up';
  rounds = 0;
  community: unknown = { version: '1.0.0', community: { id: 'local', name: 'Local community' } };
  health: unknown = {
    ...wellNamed('community'),
    services: { sync: { ...wellNamed('sync'), counts: { documents: 2 } } },
  };
  ready: unknown = { ready: true, checks: [{ name: 'store', ok: true }] };
  readyStatus = 200;

  readonly fetch: Fetch = (path, { signal }) => {
    if (path === '/health') this.rounds += 1;
    switch (this.mode) {
      case 'up':
        return Promise.resolve(this.#answer(path));
      case 'down':
        return Promise.reject(new TypeError('Failed to fetch'));
      case 'silent':
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      case 'proxy':
        return Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    }
  };

  #answer(path: string): Response {
    if (path === '/ready') return Response.json(this.ready, { status: this.readyStatus });
    return Response.json(path === '/health' ? this.health : this.community);
  }
}

function wellNamed(service: string) {
  return { status: 'ok', service, version: '0.1.0', uptimeSeconds: 60, counts: {} };
}
