import type { SessionDirectory as DirectoryInstance } from '../directory/directory.ts';
import { directoryOn, type SessionDirectoryConstructor } from '../directory/open-directory.ts';
import { browserPlatform } from '../platform/browser.ts';

/** The public sessions of a community: page by page, or live. */
export const SessionDirectory: SessionDirectoryConstructor = /* @__PURE__ */ directoryOn(browserPlatform);
export type SessionDirectory = DirectoryInstance;
