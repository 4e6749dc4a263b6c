import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ContainerRuntimeClient } from 'testcontainers';
import { freePort } from '../src/harness/community.ts';
import { readGuide, selfHostingGuide } from '../src/harness/guide.ts';
import { type Available, chosenImages, outerAddress } from './engine.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const relayPortsEach = 20;

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** What Compose is given besides its arguments. */
interface Redirected {
  /** The path of what stands on its standard input. */
  readonly from?: string;
  /** The path of the file that gets its standard output. */
  readonly to?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the engine tells of a container. */
export type Inspected = Awaited<ReturnType<ContainerRuntimeClient['container']['inspect']>>;

/** How a test's own community differs from one that was started with no edits. */
export interface StackSettings {
  /** Reached by the address of this machine instead of localhost, as relays need it. */
  readonly isOuter?: boolean;
  /** Like `.env`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The community of docker-compose.yml under a project name of its own, on free ports, with volumes that go with it. */
export class Stack {
  /** `http://…`, without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  readonly communityFile: string;
  readonly project: string;
  readonly #compose: readonly string[];
  readonly #client: ContainerRuntimeClient;
  readonly #env: Readonly<Record<string, string | undefined>>;

  private constructor(
    engine: Available,
    folder: string,
    port: number,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    this.#compose = engine.compose;
    this.#client = engine.client;
    this.folder = folder;
    this.project = `nodegx-test-${port}`;
    this.#env = env;
    this.url = `${env['DOMAIN'] ?? 'http://localhost'}:${port}`;
    this.communityFile = join(folder, 'community', 'community.json');
  }

  static async create(engine: Available, settings: StackSettings = {}): Promise<Stack> {
    const folder = await mkdtemp(join(tmpdir(), 'nodegx-stack-'));
    await chmod(folder, 0o755);
    await mkdir(join(folder, 'community'));
    const [http, https, relay] = [await freePort(), await freePort(), await freePort()];
    // Test files may run beside each other.
    const firstRelayPort = 49_160 + (Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) * relayPortsEach;
    const address = outerAddress(networkInterfaces());
    const env = {
      ...process.env,
      ...(await chosenImages(engine.client)),
      NODEGX_IMAGE: process.env['NODEGX_IMAGE'] ?? 'nodegx-community:test',
      COMMUNITY_DIR: join(folder, 'community'),
      BACKUP_DIR: join(folder, 'backup'),
      HTTP_PORT: String(http),
      HTTPS_PORT: String(https),
      RELAY_PORT: String(relay),
      RELAY_MIN_PORT: String(firstRelayPort),
      RELAY_MAX_PORT: String(firstRelayPort + relayPortsEach - 1),
      // What waits for health need not wait long.
      HEALTH_INTERVAL: '5s',
      ...(settings.isOuter && { LISTEN: address, DOMAIN: `http://${address}` }),
      ...settings.env,
    };
    return new Stack(engine, folder, http, env);
  }

  get webSocketUrl(): string {
    return this.url.replace('http', 'ws');
  }

  /** Builds the image from the tree, unless the environment names one that is to be tested. */
  async build(): Promise<void> {
    if (process.env['NODEGX_IMAGE'] === undefined) await this.compose('build', 'init');
  }

  /** Resolves once every service takes work. */
  ready(): Promise<void> {
    return until(async () => (await fetch(`${this.url}/ready`)).ok);
  }

  /** Edits community.json as an editor does; resolves once every service has taken it over. */
  async editCommunity(change: (servers: object) => Record<string, unknown>): Promise<void> {
    const all = JSON.parse(await readFile(this.communityFile, 'utf8'));
    const name = `${all.community.name} again`;
    const edited = { ...all, ...change(all.servers ?? {}), community: { ...all.community, name } };
    await writeFile(`${this.communityFile}.new`, JSON.stringify(edited, undefined, 2));
    await rename(`${this.communityFile}.new`, this.communityFile);
    for (const path of ['', '/identity', '/sync', '/signaling', '/notifications', '/turn']) {
      await until(async () => (await (await fetch(`${this.url}${path}/community.json`)).text()).includes(name));
    }
  }

  /** Runs Compose; says on standard error what it does, as that may take minutes. Rejects when it fails. */
  async compose(...args: string[]): Promise<string> {
    const begun = Date.now();
    const { code, output } = await this.composeResult(...args);
    process.stderr.write(`  containers: ${args.join(' ')}: ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
    if (code !== 0) throw new Error(`compose ${args.join(' ')} ended with ${code}\n${output}\n${await this.#logs()}`);
    return output;
  }

  composeResult(...args: string[]): Promise<Ended> {
    return this.composeWith({}, ...args);
  }

  /** With a file as its standard input or output, or with other variables. */
  async composeWith({ from, to, env }: Redirected, ...args: string[]): Promise<Ended> {
    const [command = '', ...first] = this.#compose;
    const files = await Promise.all([from && open(from, 'r'), to && open(to, 'w', 0o600)]);
    const [input, output] = files.map((file) => (file ? file.fd : undefined));
    const child = spawn(command, [...first, '-p', this.project, ...args], {
      cwd: root,
      env: { ...this.#env, ...env },
      stdio: [input ?? 'ignore', output ?? 'pipe', 'pipe'],
    });
    const ended = once(child, 'close');
    const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
    const [code] = await ended;
    for (const file of files) if (file) await file.close();
    return { code, output: said.join('') };
  }

  /**
   * Runs the commands of one block of docs/self-hosting.md as they stand there; resolves with what they printed. The
   * folder `backup` is that of this community.
   */
  async follow(name: 'docker' | 'docker-scale', number: number): Promise<string> {
    const blocks = (await readGuide(selfHostingGuide)).filter(({ run }) => run === name);
    const said: string[] = [];
    for (const line of blocks[number]?.text.split('\n') ?? []) {
      const [, command = '', sign, path = ''] = /^docker compose (.+?)(?: ([<>]) (backup\/\S+))?$/.exec(line) ?? [];
      // Nobody sits before a terminal.
      const args = wordsIn(command.replace('run --rm', 'run --rm -T'));
      const file = join(this.folder, path);
      const { code, output } = await this.composeWith(
        sign === '<' ? { from: file } : sign === '>' ? { to: file } : {},
        ...args,
      );
      if (code !== 0) throw new Error(`${line}\nended with ${code}\n${output}\n${await this.#logs()}`);
      said.push(output);
    }
    return said.join('\n');
  }

  /** `nodegx` with the volumes of the community, as an operator runs it. */
  tools(...args: string[]): Promise<Ended> {
    process.stderr.write(`  containers: nodegx ${args.join(' ')} …\n`);
    return this.composeResult('run', '--rm', '-T', 'tools', ...args);
  }

  /** What the engine knows of every container of the project, by service. */
  async inspect(): Promise<Map<string, Inspected>> {
    const { dockerode } = this.#client.container;
    const filters = { label: [`com.docker.compose.project=${this.project}`] };
    const listed = await dockerode.listContainers({ all: true, filters });
    const all = await Promise.all(listed.map(({ Id }) => dockerode.getContainer(Id).inspect()));
    return new Map(all.map((one) => [one.Config.Labels['com.docker.compose.service'] ?? '', one]));
  }

  /** Runs a command in the container of a service; resolves with what it printed, whatever it exits with. */
  async exec(service: string, ...command: string[]): Promise<string> {
    const { stdout } = await this.#client.container.exec(await this.#container(service), command);
    return stdout;
  }

  /** As `docker kill` does it: no goodbye. Then starts it again. */
  async killAndStart(...services: string[]): Promise<void> {
    process.stderr.write(`  containers: docker kill ${services.join(' ')} …\n`);
    const containers = await this.#containers(services);
    await Promise.all(containers.map((container) => container.kill()));
    await Promise.all(containers.map((container) => container.start()));
  }

  /** As `docker restart` does it: each is told that it ends, has its time for that, and begins anew. */
  async restart(...services: string[]): Promise<void> {
    const containers = await this.#containers(services);
    await Promise.all(containers.map((container) => container.restart()));
  }

  async stop(...services: string[]): Promise<void> {
    const containers = await this.#containers(services);
    await Promise.all(containers.map((container) => container.stop()));
  }

  async start(...services: string[]): Promise<void> {
    const containers = await this.#containers(services);
    await Promise.all(containers.map((container) => container.start()));
  }

  /** Resolves once these say by themselves that they take work. A second one of a kind ends with `-2`. */
  async takeWork(...services: string[]): Promise<void> {
    for (const service of services) {
      await until(async () =>
        (await this.exec(service, 'nodegx', 'health', service.replace(/-2$/, ''))).includes('is ready'),
      );
    }
  }

  /** The names of the volumes of the project. */
  async volumes(): Promise<string[]> {
    const filters = JSON.stringify({ label: [`com.docker.compose.project=${this.project}`] });
    const { Volumes } = await this.#client.container.dockerode.listVolumes({ filters });
    return Volumes.map(({ Name }) => Name).sort();
  }

  /** Deletes a volume that no container uses. */
  async removeVolume(name: string): Promise<void> {
    await this.#client.container.dockerode.getVolume(`${this.project}_${name}`).remove();
  }

  async remove(): Promise<void> {
    await this.compose('down', '--volumes', '--timeout', '5', '--remove-orphans');
    await rm(this.folder, { recursive: true, force: true });
  }

  async #container(service: string) {
    const [found] = await this.#containers([service]);
    if (found === undefined) throw new Error(`${service} has no container`);
    return found;
  }

  async #containers(services: readonly string[]) {
    const all = await this.inspect();
    return services.map((service) => {
      const id = all.get(service)?.Id;
      if (id === undefined) throw new Error(`${service} has no container`);
      return this.#client.container.getById(id);
    });
  }

  async #logs(): Promise<string> {
    return (await this.composeResult('logs', '--tail', '20')).output;
  }
}

/** The words of a command, of which one may stand in single quotes. */
function wordsIn(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** A request to a container that just went away may wait for ever. */
const patienceMs = 5_000;

/** Asks again and again, as what happens in a container has no event here. The test's own limit ends it. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (;;) {
    const isSo = condition().catch(() => false);
    const late = new Promise<boolean>((resolve) => {
      setTimeout(resolve, patienceMs, false).unref();
    });
    if (await Promise.race([isSo, late])) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
