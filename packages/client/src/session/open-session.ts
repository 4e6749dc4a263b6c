import type { Devices } from '../media/devices.ts';
import type { Platform } from '../platform/platform.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session-types.ts';

/** Makes sessions on the system at hand. */
export type SessionConstructor = new (options: SessionOptions) => Session;

export function sessionOn(platform: Platform, devices: Devices | undefined): SessionConstructor {
  return class extends Session {
    constructor(options: SessionOptions) {
      super(options, platform, devices);
    }
  };
}
