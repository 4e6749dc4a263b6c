import { randomBytes } from 'node:crypto';
import { type DeviceResponse, type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import type { GitHub } from './github.ts';
import type { Newcomers } from './newcomers.ts';
import { ProviderError } from './provider.ts';
import type { SignInShelf } from './sign-in-shelf.ts';

export interface DeviceSignInsOptions {
  readonly github: Pick<GitHub, 'startDevice' | 'pollDevice'>;
  readonly newcomers: Pick<Newcomers, 'signIn'>;
  readonly pending: SignInShelf<PendingDevice>;
  readonly clock: Clock;
  readonly onFailure?: (error: unknown) => void;
}

/** A program that waits for its person. */
export interface PendingDevice {
  readonly theirs: string;
  readonly intervalMs: number;
  /** GitHub slows down, and in the end refuses, whoever asks earlier. */
  readonly nextAtMs: number;
}

/** Sign-ins of programs without a browser (RFC 8628): the person enters a code at GitHub, the program asks until then. */
export class DeviceSignIns {
  readonly #options: DeviceSignInsOptions;

  constructor(options: DeviceSignInsOptions) {
    this.#options = options;
  }

  async begin(): Promise<Parsed<DeviceResponse>> {
    const { github, pending, clock } = this.#options;
    try {
      const grant = await github.startDevice();
      const nowMs = clock.now();
      const expiresAtMs = nowMs + grant.expiresInSeconds * 1000;
      const intervalMs = Math.max(1_000, grant.intervalSeconds * 1000);
      const deviceCode = randomBytes(32).toString('base64url');
      const { deviceCode: theirs, userCode, verificationUri } = grant;
      await pending.place(deviceCode, { theirs, intervalMs, nextAtMs: nowMs + intervalMs }, expiresAtMs);
      const expiresAt = new Date(expiresAtMs).toISOString();
      return { ok: true, value: { deviceCode, userCode, verificationUri, expiresAt, intervalMs } };
    } catch (error) {
      return refuse(this.#problemOf(error));
    }
  }

  /** The session once the person has entered the code; `sign_in_pending` until then, with how long to wait. */
  async poll(deviceCode: string): Promise<Parsed<SessionResponse>> {
    const { github, newcomers, pending, clock } = this.#options;
    const found = await pending.look(deviceCode);
    if (found === undefined) return refuse(problem('sign_in_failed'));
    const { value: device, version } = found;
    const nowMs = clock.now();
    if (nowMs < device.nextAtMs) return wait(device.nextAtMs - nowMs);
    // Of many who ask at the same moment one does, and the others wait.
    const asking = { ...device, nextAtMs: nowMs + device.intervalMs };
    if (!(await pending.replace(deviceCode, asking, version))) return wait(device.intervalMs);
    try {
      const answer = await github.pollDevice(device.theirs);
      if (answer.state === 'done') {
        await pending.take(deviceCode);
        return await newcomers.signIn(answer.profile);
      }
      const intervalMs = answer.state === 'slow_down' ? answer.intervalSeconds * 1000 : 0;
      return wait(await this.#again(deviceCode, Math.max(device.intervalMs, intervalMs)));
    } catch (error) {
      const refusal = this.#problemOf(error);
      if (refusal.kind === 'retry') await this.#again(deviceCode, device.intervalMs);
      else await pending.take(deviceCode);
      return refuse(refusal);
    }
  }

  /** Lets the next question be asked no earlier than so long from now. */
  async #again(deviceCode: string, intervalMs: number): Promise<number> {
    const { pending, clock } = this.#options;
    const found = await pending.look(deviceCode);
    const next = found && { ...found.value, intervalMs, nextAtMs: clock.now() + intervalMs };
    if (found !== undefined && next !== undefined) await pending.replace(deviceCode, next, found.version);
    return intervalMs;
  }

  #problemOf(error: unknown): Problem {
    this.#options.onFailure?.(error);
    if (!(error instanceof ProviderError)) return problem('internal');
    return problem(error.reason === 'unreachable' ? 'sign_in_unavailable' : 'sign_in_failed');
  }
}

function wait(retryAfterMs: number): { readonly ok: false; readonly problem: Problem } {
  return refuse(problem('sign_in_pending', { retryAfterMs }));
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}

/** The shape of what is kept of a program that waits. */
export function isPendingDevice(value: unknown): value is PendingDevice {
  return (
    typeof value === 'object' && value !== null && 'theirs' in value && 'intervalMs' in value && 'nextAtMs' in value
  );
}
