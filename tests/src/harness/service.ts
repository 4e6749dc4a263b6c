import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** One service in a process of its own, as `node services/NAME/dist/main.js` runs it. */
export interface ServiceProcess {
  readonly url: string;
  readonly webSocketUrl: string;
  /** Everything that it logged so far. */
  log(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Resolves once the ready line is printed; rejects with what was printed instead. */
export async function startService(name: string, env: Record<string, string>): Promise<ServiceProcess> {
  const main = fileURLToPath(new URL(`../../../services/${name}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const exited = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^ready (http:\/\/\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    exited.then(() => reject(new Error(`${name} did not start:\n${lines.join('\n')}`)), reject);
  });
  return {
    url,
    webSocketUrl: url.replace(/^http/, 'ws'),
    log: () => lines.join('\n'),
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await exited;
    },
  };
}
