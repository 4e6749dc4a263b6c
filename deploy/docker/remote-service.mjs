const askEveryMs = 5_000;
/** Shorter than what the host grants a check. */
const patienceMs = 1_500;

/**
 * @typedef {import('@nodegx/service-kit').Service} RemoteService
 */

/**
 * A service in another process, for the host that reports on all of them: its health as it was last heard, its readiness
 * asked for anew.
 *
 * @param {string} name
 * @param {string} url
 * @param {import('@nodegx/service-kit').Clock} clock
 * @returns {RemoteService}
 */
export function remoteService(name, url, clock) {
  /** @type {import('@nodegx/service-kit').ServiceHealth} */
  const unheard = { counts: {}, degraded: true };
  let heard = unheard;
  let timer;
  const listen = async () => {
    try {
      const { counts, durability, status } = await ask(`${url}/health`);
      heard = { counts, ...(durability !== undefined && { durability }), degraded: status !== 'ok' };
    } catch {
      // Which service is silent shows in the report itself.
      heard = unheard;
    }
  };
  return {
    name,
    async start() {
      timer = clock.every(askEveryMs, () => void listen());
      await listen();
    },
    health: () => heard,
    async ready() {
      try {
        const { checks } = await ask(`${url}/ready`);
        return checks;
      } catch {
        return [{ name: 'answers', ok: false, code: 'internal', detail: 'The service does not answer.' }];
      }
    },
    drain: async () => undefined,
    async stop() {
      timer?.cancel();
    },
  };
}

/** @param {string} url */
async function ask(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
  return response.json();
}
