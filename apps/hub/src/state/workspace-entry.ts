import { isRecord, read } from './read.ts';

/** How a session is opened, as the form asks for it. */
export interface NewSession {
  readonly title: string;
  readonly description?: string;
  readonly isPublic: boolean;
  readonly size: number;
  readonly audio: boolean;
  readonly video: boolean;
  readonly lobby: boolean;
}

/**
 * What a page hands to the workspace with the address: it travels in the browser's history entry, so a reload of the
 * workspace has it, too, and no invitation stands in an address.
 */
export interface WorkspaceEntry {
  /** There when this person opens the session; absent when they join. */
  readonly start?: NewSession;
  readonly invitation?: string;
  /** What to turn on when in. */
  readonly audio: boolean;
  readonly video: boolean;
}

/** Where the workspace of a session is. */
export function workspacePath(room: string): string {
  return `/s/${encodeURIComponent(room)}`;
}

/** Reads a history entry's state; whoever came by a bare address joins with everything off. */
export function readWorkspaceEntry(state: unknown): WorkspaceEntry {
  const entry = isRecord(state) ? read.record(state.workspace) : {};
  const invitation = read.text(entry.invitation);
  const start = readStart(entry.start);
  return {
    audio: read.flag(entry.audio, false),
    video: read.flag(entry.video, false),
    ...(invitation !== null && { invitation }),
    ...(start && { start }),
  };
}

function readStart(value: unknown): NewSession | undefined {
  if (!isRecord(value)) return undefined;
  const title = read.text(value.title);
  if (title === null) return undefined;
  const description = read.text(value.description);
  return {
    title,
    ...(description !== null && { description }),
    isPublic: read.flag(value.isPublic, false),
    size: read.count(value.size, 2),
    audio: read.flag(value.audio, false),
    video: read.flag(value.video, false),
    lobby: read.flag(value.lobby, false),
  };
}
