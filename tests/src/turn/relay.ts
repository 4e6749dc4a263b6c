import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../harness/community.ts';

const command = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
const turnserver = process.env['TURNSERVER'] ?? '/usr/bin/turnserver';

/** coturn is not on every machine; where it is not, its tests are named as not run. */
export const hasCoturn = existsSync(turnserver);

/** What `nodegx turn config` is told of the coturn of this machine. */
export const coturnVersion = hasCoturn ? execFileSync(turnserver, ['--version'], { encoding: 'utf8' }).trim() : '';

/** How a command ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `nodegx …` as a user does. */
export function nodegx(args: readonly string[], env: Record<string, string> = {}): Promise<CommandResult> {
  return runProgram(process.execPath, [command, ...args], { TURN_SECRET: '', TURN_SECRET_FILE: '', ...env });
}

/** The environment of a Node process to which it is so much later than it is. */
export function clockAhead(seconds: number): Record<string, string> {
  if (seconds === 0) return {};
  const shifted = `const now = Date.now; Date.now = () => now() + ${seconds * 1_000};`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shifted)}` };
}

async function runProgram(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
  const child = spawn(program, args, {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, output, errors };
}

export function newSecret(): string {
  return randomBytes(32).toString('hex');
}

/** What coturn's own client is shown: signed as the documentation of coturn says, apart from our code. */
export function credentialsOf(secret: string, expiresAtSeconds: number): { username: string; credential: string } {
  const username = `${expiresAtSeconds}:somebody`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}

/** Certificates for `localhost` from an authority of the test's own. */
export interface Certificates {
  readonly ca: string;
  readonly cert: string;
  readonly pkey: string;
}

export async function makeCertificates(folder: string): Promise<Certificates> {
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await writeFile(file('names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '90', '-subj', '/CN=authority');
  openssl('req', ...newKey, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=localhost');
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '90', '-extfile', 'names'];
  openssl('x509', '-req', '-in', 'request.pem', ...signed, '-out', 'cert.pem');
  return { ca: file('ca.pem'), cert: file('cert.pem'), pkey: file('key.pem') };
}

/** A coturn on loopback, in a process of its own. */
export class Coturn {
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown>;
  #log = '';

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#exited = once(process, 'close');
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#log += chunk.toString();
      });
    }
  }

  /**
   * Starts it with a configuration, plus what running on loopback takes: its own relay address is one that coturn refuses
   * as a peer. Resolves once it answers on the port, over UDP and, unless it is off, TCP.
   */
  static async start(configuration: string, folder: string, port: number, { isUdpOnly = false } = {}): Promise<Coturn> {
    const file = join(folder, `turnserver-${randomBytes(4).toString('hex')}.conf`);
    const text = await readFile(configuration, 'utf8');
    await writeFile(file, `${text}\nallow-loopback-peers\npidfile=${file}.pid\n`, { mode: 0o600 });
    const coturn = new Coturn(spawn(turnserver, ['-c', file], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }));
    const gone = coturn.#exited.then(() => {
      throw new Error(`coturn did not start:\n${coturn.log}`);
    });
    const answers = [answersDatagrams(port), ...(isUdpOnly ? [] : [acceptsConnections(port)])];
    await Promise.race([Promise.all(answers), gone]);
    return coturn;
  }

  get log(): string {
    return this.#log;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.#process.kill('SIGKILL');
    await this.#exited;
  }
}

/** Asks for its address (a STUN Binding request) until there is an answer: datagrams to a closed port are lost. */
async function answersDatagrams(port: number): Promise<void> {
  const socket = createSocket('udp4');
  const request = Buffer.concat([Buffer.from('000100002112a442', 'hex'), randomBytes(12)]);
  socket.on('error', () => undefined);
  const again = setInterval(() => socket.send(request, port, '127.0.0.1'), 20);
  await once(socket, 'message');
  clearInterval(again);
  socket.close();
}

async function acceptsConnections(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Whether coturn's own client gets 3 messages to another one through the relay with these credentials. */
export async function relaysWithCoturnsClient(
  port: number,
  { username, credential }: { username: string; credential: string },
): Promise<boolean> {
  const args = ['-y', '-c', '-m', '1', '-n', '3', '-z', '5', '-u', username, '-w', credential];
  const { code, output } = await runProgram('turnutils_uclient', [...args, '-p', String(port), '127.0.0.1']);
  return code === 0 && /Total lost packets 0 /.test(output);
}

/** Ports that are free for coturn: the plain one and that of TLS. */
export async function relayPorts(): Promise<{ plain: number; tls: number }> {
  return { plain: await freePort(), tls: await freePort() };
}
