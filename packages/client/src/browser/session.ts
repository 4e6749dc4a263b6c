import { browserDocuments } from '../platform/browser-documents.ts';
import { platformDevices } from '../platform/browser-media.ts';
import { type SessionConstructor, sessionOn } from '../session/open-session.ts';
import type { Session as SessionInstance } from '../session/session.ts';

/** Working on something together: one seat in one session at a time, its document, and the people in it. */
export const Session: SessionConstructor = /* @__PURE__ */ sessionOn(browserDocuments, platformDevices);
export type Session = SessionInstance;
