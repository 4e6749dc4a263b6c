import type { Community } from '@nodegx/protocol';

/** A way to the services: straight to their ports, or through the public address. */
export interface Hop {
  readonly kind: 'direct' | 'public';
  /** Where all services are, below their usual paths. */
  readonly base: string;
  /** Services with a port of their own instead, by name. Those that are not named are not looked at. */
  readonly alone?: ReadonlyMap<string, string>;
}

/** What is looked at, and how long for. */
export interface DoctorContext {
  readonly version: string;
  readonly community: Community | undefined;
  /** Where the community file was read, if one was named. */
  readonly communityFile: string | undefined;
  readonly dataDir: string;
  /** The public address that was named, if any. */
  readonly publicUrl: string | undefined;
  readonly localUrl: string;
  /** The services are other machines, such as containers beside this one: what leads to this machine leads to none of them. */
  readonly isApart: boolean;
  /** How long a socket is left alone to see whether it lives; 0: not tried. */
  readonly idleSeconds: number;
  readonly timeoutMs: number;
  readonly env: NodeJS.ProcessEnv;
}

/** Whether a name or an address leads to the machine that asks, whichever that is. */
export function isOwn(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\..*|\[?::1\]?)$/.test(hostname);
}

/** The address of something below a base. */
export function below(base: string, path: string): URL {
  return new URL(`${base.replace(/\/$/, '')}${path}`);
}
