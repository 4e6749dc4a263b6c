import { type Parsed, problem } from '@nodegx/protocol';
import type { Filters } from '../directory.ts';

/** What a request for the directory asks for. */
export interface SessionQuery {
  readonly filters: Filters;
  readonly limit: number;
  /** The sort key behind which the page begins. */
  readonly after: string | undefined;
}

export const maxPageSize = 100;
const defaultPageSize = 25;
const maxTextLength = 100;

/** Reads the query string; unknown keys mean nothing. */
export function sessionQueryOf(query: URLSearchParams): Parsed<SessionQuery> {
  const state = query.get('state') ?? 'all';
  if (state !== 'all' && state !== 'live' && state !== 'scheduled') return wrong('state', 'live, scheduled or all');
  const limit = Number(query.get('limit') ?? defaultPageSize);
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageSize) {
    return wrong('limit', `a whole number from 1 to ${maxPageSize}`);
  }
  const cursor = query.get('cursor');
  const after = cursor === null ? undefined : keyOf(cursor);
  if (cursor !== null && after === undefined) return wrong('cursor', 'the nextCursor of an answer');
  const filters = {
    state,
    text: textOf(query.get('q')),
    tag: textOf(query.get('tag')),
    hasAudio: isOn(query.get('audio')),
    hasVideo: isOn(query.get('video')),
    hasFreeSeats: isOn(query.get('free')),
  } as const;
  return { ok: true, value: { filters, limit, after } };
}

/** The cursor of what comes after a session. */
export function cursorOf(sortKey: string): string {
  return Buffer.from(sortKey).toString('base64url');
}

function keyOf(cursor: string): string | undefined {
  if (cursor.length > 1_024) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString();
  return /^[ls]:/.test(key) ? key : undefined;
}

function textOf(value: string | null): string | undefined {
  const text = value?.trim().toLowerCase().slice(0, maxTextLength);
  return text === '' ? undefined : text;
}

function isOn(value: string | null): boolean {
  return value === 'true' || value === '1' || value === '';
}

function wrong(path: string, expected: string): Parsed<SessionQuery> {
  const message = `\`${path}\` must be ${expected}. Correct it and ask again.`;
  return { ok: false, problem: problem('bad_request', { message, details: { path, expected } }) };
}
