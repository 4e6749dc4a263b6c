import type { Platform } from '../platform/platform.ts';
import { Identity, type IdentityOptions } from './identity.ts';

/** Finds out who somebody is on the system at hand. */
export type IdentityConstructor = new (options: IdentityOptions) => Identity;

export function identityOn(platform: Platform): IdentityConstructor {
  return class extends Identity {
    constructor(options: IdentityOptions) {
      super(options, platform);
    }
  };
}
