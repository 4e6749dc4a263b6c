import { SessionDirectory, type SessionDirectoryOptions } from '@nodegx/client';

/** A file of its own, so that the directory is fetched with the first page that shows sessions. */
export function openDirectory(options: SessionDirectoryOptions): SessionDirectory {
  return new SessionDirectory(options);
}
