import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../src/harness/community.ts';
import { chosenImages } from './engine.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The community of docker-compose.yml under a project name of its own, on free ports, with volumes that go with it. */
export class Stack {
  readonly url: string;
  readonly communityFile: string;
  readonly #compose: readonly string[];
  readonly #project: string;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string | undefined>>;

  private constructor(
    compose: readonly string[],
    folder: string,
    port: number,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    this.#compose = compose;
    this.#folder = folder;
    this.#project = `nodegx-test-${port}`;
    this.#env = env;
    this.url = `${env['DOMAIN'] ?? 'http://localhost'}:${port}`;
    this.communityFile = join(folder, 'community.json');
  }

  /** With `LISTEN` among the settings the community is reached by that address instead of localhost. */
  static async create(compose: readonly string[], settings: Record<string, string> = {}): Promise<Stack> {
    const folder = await mkdtemp(join(tmpdir(), 'nodegx-stack-'));
    await chmod(folder, 0o755);
    const [http, https, relay] = [await freePort(), await freePort(), await freePort()];
    const env = {
      ...process.env,
      ...(await chosenImages()),
      NODEGX_IMAGE: process.env['NODEGX_IMAGE'] ?? 'nodegx-community:test',
      COMMUNITY_DIR: folder,
      HTTP_PORT: String(http),
      HTTPS_PORT: String(https),
      RELAY_PORT: String(relay),
      // Each is a rule of the firewall, and a second's wait for all of them.
      RELAY_MIN_PORT: '49160',
      RELAY_MAX_PORT: '49169',
      ...settings,
      ...(settings['LISTEN'] !== undefined && { DOMAIN: `http://${settings['LISTEN']}` }),
    };
    return new Stack(compose, folder, http, env);
  }

  /** Builds the image from the tree, unless the environment names one that is to be tested. */
  async build(): Promise<void> {
    if (process.env['NODEGX_IMAGE'] === undefined) await this.compose('build', 'init');
  }

  /** Runs Compose; says on standard error what it does, as that may take minutes. Rejects when it fails. */
  async compose(...args: string[]): Promise<string> {
    process.stderr.write(`  containers: ${args.join(' ')} …\n`);
    const { code, output } = await this.composeResult(...args);
    if (code !== 0) throw new Error(`compose ${args.join(' ')} ended with ${code}\n${output}\n${await this.#logs()}`);
    return output;
  }

  async composeResult(...args: string[]): Promise<Ended> {
    const [command = '', ...first] = this.#compose;
    const child = spawn(command, [...first, '-p', this.#project, ...args], {
      cwd: root,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const [code] = await ended;
    return { code, output: out + err };
  }

  /** The id of a service's container. */
  async container(service: string): Promise<string> {
    const { output } = await this.composeResult('ps', '-q', service);
    const id = output.trim().split('\n')[0];
    if (!id) throw new Error(`${service} has no container`);
    return id;
  }

  /** What the engine knows of every container of the project, by service. */
  async inspect(): Promise<Map<string, Inspected>> {
    const ids = await docker('ps', '-aq', '--filter', `label=com.docker.compose.project=${this.#project}`);
    const all: Inspected[] = JSON.parse(await docker('inspect', ...ids.trim().split('\n')));
    return new Map(all.map((one) => [one.Config.Labels['com.docker.compose.service'] ?? '', one]));
  }

  /** As `docker kill` does it: no goodbye. Then starts it again. */
  async killAndStart(...services: string[]): Promise<void> {
    process.stderr.write(`  containers: docker kill ${services.join(' ')} …\n`);
    const ids = await Promise.all(services.map((service) => this.container(service)));
    await docker('kill', ...ids);
    await docker('start', ...ids);
  }

  async remove(): Promise<void> {
    await this.compose('down', '--volumes', '--timeout', '5');
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #logs(): Promise<string> {
    return (await this.composeResult('logs', '--tail', '20')).output;
  }
}

/** The part of `docker inspect` that is looked at. */
export interface Inspected {
  readonly Config: {
    readonly User: string;
    readonly StopTimeout?: number;
    readonly StopSignal?: string;
    readonly Env: readonly string[];
    readonly Labels: Readonly<Record<string, string>>;
  };
  readonly State: { readonly Status: string; readonly ExitCode: number; readonly Health?: { readonly Status: string } };
  readonly HostConfig: {
    readonly ReadonlyRootfs: boolean;
    readonly CapDrop: readonly string[] | null;
    readonly CapAdd: readonly string[] | null;
    readonly SecurityOpt: readonly string[] | null;
    readonly PidsLimit: number | null;
    readonly Memory: number;
    readonly Init: boolean | null;
    readonly Privileged: boolean;
    readonly NetworkMode: string;
    readonly RestartPolicy: { readonly Name: string };
    readonly PortBindings: Readonly<Record<string, readonly { readonly HostIp: string }[] | null>>;
    readonly LogConfig: { readonly Config: Readonly<Record<string, string>> };
  };
  readonly Mounts: readonly { readonly Destination: string; readonly RW: boolean }[];
}

/** Runs docker; rejects when it fails. */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Asks again and again, as what happens in a container has no event here. The test's own limit ends it. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (;;) {
    try {
      if (await condition()) return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
