import { type ClientError, type ClientProblemCode, clientError } from '../errors.ts';
import type { MediaKind } from '../session/session-types.ts';

/** Why a device cannot be used, by the names that browsers give (Media Capture and Streams, section 10). */
const codes: Readonly<Record<string, ClientProblemCode>> = {
  NotAllowedError: 'media_denied',
  SecurityError: 'media_denied',
  NotFoundError: 'media_missing',
  OverconstrainedError: 'media_missing',
  NotReadableError: 'media_in_use',
  AbortError: 'media_in_use',
  InvalidStateError: 'media_denied',
  NotSupportedError: 'media_unsupported',
  TypeError: 'media_unsupported',
};

const words: Record<MediaKind, string> = { audio: 'microphone', video: 'camera', screen: 'screen' };

export function mediaError(kind: MediaKind, cause: unknown): ClientError {
  // Not all of what browsers throw here is an Error.
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';
  const code = codes[name] ?? 'media_in_use';
  return clientError(code, { message: sentence(code, words[kind]), details: { kind }, cause });
}

function sentence(code: ClientProblemCode, what: string): string {
  switch (code) {
    case 'media_denied':
      return what === 'screen'
        ? 'Your screen is not shared: it was not allowed. Share it again, and choose a window or a screen.'
        : `This page may not use your ${what}. Allow it in the address bar or in the system's settings, then try again.`;
    case 'media_missing':
      return `There is no ${what} here. Connect one, or choose another, then try again.`;
    case 'media_unsupported':
      return `Your ${what} cannot be used here: pages need https for it, and a browser that can.`;
    default:
      return `Your ${what} cannot be started. Close other programs that use it, then try again.`;
  }
}
