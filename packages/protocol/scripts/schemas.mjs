import { readFile } from 'node:fs/promises';

/**
 * The schemas of what goes over the wire: each becomes a type `name` and a validator `validateName`. A new message needs its
 * schema in schemas/, a line here and a parser in src/parse.ts.
 */
export const messageSchemas = [
  { name: 'ErrorMessage', file: 'error.v1.json' },
  { name: 'ProblemDetails', file: 'problem.v1.json' },
  { name: 'TokenClaims', file: 'token-claims.v1.json' },
  { name: 'HealthReport', file: 'health.v1.json' },
  { name: 'ReadyReport', file: 'ready.v1.json' },
  { name: 'GuestRequest', file: 'identity/guest-request.v1.json' },
  { name: 'SessionResponse', file: 'identity/session-response.v1.json' },
  { name: 'RefreshRequest', file: 'identity/refresh-request.v1.json' },
  { name: 'MeResponse', file: 'identity/me-response.v1.json' },
  { name: 'SyncControlUp', file: 'sync/control-up.v1.json' },
  { name: 'SyncControlDown', file: 'sync/control-down.v1.json' },
];

/** Words that tools read and that draft-07 does not know; ajv must be told of them. */
export const annotations = ['patternErrorMessage'];

/** Reads one schema, by its path in schemas/. */
export async function readSchema(file) {
  return JSON.parse(await readFile(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8'));
}
