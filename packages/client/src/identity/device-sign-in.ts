import type { DeviceResponse, User } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import { clientError, toClientError } from '../errors.ts';

/** A sign-in that is finished on another screen. */
export interface DeviceSignIn {
  /** What the person enters there. */
  readonly userCode: string;
  /** The page to enter it at. */
  readonly verificationUri: string;
  readonly expiresAt: string;
  /** Resolves when the person has done so; rejects when the time is over, it was declined or cancelled. */
  readonly done: Promise<User>;
  cancel(): void;
}

/** Asks again and again, as often as the server allows, whether the person has signed in. */
export function pollDevice(device: DeviceResponse, clock: Clock, poll: () => Promise<User>): DeviceSignIn {
  const { userCode, verificationUri, expiresAt, intervalMs } = device;
  let timer: Timer | undefined;
  let cancel: () => void = () => undefined;
  const done = new Promise<User>((resolve, reject) => {
    cancel = () => {
      timer?.cancel();
      reject(clientError('sign_in_failed', { message: 'The sign-in was cancelled. Begin again.' }));
    };
    const again = (ms: number): void => {
      timer = clock.after(ms, look);
    };
    function look(): void {
      poll().then(resolve, (cause: unknown) => {
        const error = toClientError(cause, 'unreachable');
        if (error.kind !== 'retry') return reject(error);
        again(Math.max(intervalMs, Number(error.details['retryAfterMs'] ?? 0)));
      });
    }
    again(intervalMs);
  });
  // Whoever waits hears of it; nobody may.
  done.catch(() => undefined);
  return { userCode, verificationUri, expiresAt, done, cancel };
}
