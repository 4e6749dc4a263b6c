import { randomBytes } from 'node:crypto';
import { type DeviceResponse, type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import type { GitHub } from './github.ts';
import type { Newcomers } from './newcomers.ts';
import { ProviderError } from './provider.ts';

export interface DeviceSignInsOptions {
  readonly github: Pick<GitHub, 'startDevice' | 'pollDevice'>;
  readonly newcomers: Pick<Newcomers, 'signIn'>;
  readonly clock: Clock;
  /** Sign-ins under way at a time; the oldest makes way. */
  readonly maxPending: number;
  readonly onFailure?: (error: unknown) => void;
}

interface Pending {
  readonly theirs: string;
  readonly expiresAtMs: number;
  intervalMs: number;
  /** GitHub slows down, and in the end refuses, whoever asks earlier. */
  nextAtMs: number;
  isAsking: boolean;
}

/** Sign-ins of programs without a browser (RFC 8628): the person enters a code at GitHub, the program asks until then. */
export class DeviceSignIns {
  readonly #options: DeviceSignInsOptions;
  readonly #pending = new Map<string, Pending>();

  constructor(options: DeviceSignInsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#pending.size;
  }

  async begin(): Promise<Parsed<DeviceResponse>> {
    try {
      const grant = await this.#options.github.startDevice();
      const nowMs = this.#options.clock.now();
      const expiresAtMs = nowMs + grant.expiresInSeconds * 1000;
      const intervalMs = Math.max(1_000, grant.intervalSeconds * 1000);
      const deviceCode = randomBytes(32).toString('base64url');
      this.#pending.set(deviceCode, {
        theirs: grant.deviceCode,
        expiresAtMs,
        intervalMs,
        nextAtMs: nowMs + intervalMs,
        isAsking: false,
      });
      this.#forget(nowMs);
      const { userCode, verificationUri } = grant;
      const expiresAt = new Date(expiresAtMs).toISOString();
      return { ok: true, value: { deviceCode, userCode, verificationUri, expiresAt, intervalMs } };
    } catch (error) {
      return refuse(this.#problemOf(error));
    }
  }

  /** The session once the person has entered the code; `sign_in_pending` until then, with how long to wait. */
  async poll(deviceCode: string): Promise<Parsed<SessionResponse>> {
    const pending = this.#pending.get(deviceCode);
    const nowMs = this.#options.clock.now();
    if (pending === undefined || pending.expiresAtMs <= nowMs) {
      this.#pending.delete(deviceCode);
      return refuse(problem('sign_in_failed'));
    }
    if (pending.isAsking || nowMs < pending.nextAtMs) {
      return wait(Math.max(pending.nextAtMs - nowMs, pending.isAsking ? pending.intervalMs : 0));
    }
    pending.isAsking = true;
    try {
      const answer = await this.#options.github.pollDevice(pending.theirs);
      if (answer.state === 'done') {
        this.#pending.delete(deviceCode);
        return await this.#options.newcomers.signIn(answer.profile);
      }
      if (answer.state === 'slow_down')
        pending.intervalMs = Math.max(pending.intervalMs, answer.intervalSeconds * 1000);
      return wait(pending.intervalMs);
    } catch (error) {
      const refusal = this.#problemOf(error);
      if (refusal.kind !== 'retry') this.#pending.delete(deviceCode);
      return refuse(refusal);
    } finally {
      pending.isAsking = false;
      pending.nextAtMs = this.#options.clock.now() + pending.intervalMs;
    }
  }

  #forget(nowMs: number): void {
    for (const [oldest, { expiresAtMs }] of this.#pending) {
      if (expiresAtMs > nowMs && this.#pending.size <= this.#options.maxPending) break;
      this.#pending.delete(oldest);
    }
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
