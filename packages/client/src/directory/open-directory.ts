import type { Platform } from '../platform/platform.ts';
import { SessionDirectory, type SessionDirectoryOptions } from './directory.ts';

/** Looks into directories on the system at hand. */
export type SessionDirectoryConstructor = new (options: SessionDirectoryOptions) => SessionDirectory;

export function directoryOn(platform: Platform): SessionDirectoryConstructor {
  return class extends SessionDirectory {
    constructor(options: SessionDirectoryOptions) {
      super(options, platform);
    }
  };
}
