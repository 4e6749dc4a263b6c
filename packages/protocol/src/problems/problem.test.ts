import { describe, expect, it } from '@jest/globals';
import { closeCodes, closeKind } from '../close-codes.ts';
import { parseErrorMessage, parseProblemDetails } from '../index.ts';
import { type ProblemCode, type ProblemEntry, problemCatalogue } from './catalogue.ts';
import { closeReason, problem, toErrorMessage, toProblemDetails } from './problem.ts';

const entries: [string, ProblemEntry][] = Object.entries(problemCatalogue);
const codes = entries.map(([code]) => code).filter((code): code is ProblemCode => code in problemCatalogue);

describe('the problem catalogue', () => {
  it.each(entries)('%s tells clients the same by its kind, its close code and its status', (code, entry) => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(closeKind(closeCodes[entry.close])).toBe(entry.kind === 'retry' ? 'retry' : 'stop');
    expect(entry.status).toBeGreaterThanOrEqual(400);
    expect(entry.status).toBeLessThan(600);
    // Whoever should come back is told when; whoever should not is not.
    expect(entry.retryAfterMs !== undefined).toBe(entry.kind === 'retry');
  });

  it.each(entries)('%s says what happened, then what to do', (_, { message }) => {
    expect(message).toMatch(/^[A-Z].*[.;:] .*\.$/);
    expect(message.length).toBeLessThanOrEqual(160);
  });
});

describe('problem', () => {
  it('carries what the catalogue says of its code', () => {
    expect(problem('draining')).toEqual({
      code: 'draining',
      kind: 'retry',
      status: 503,
      close: 4503,
      message: problemCatalogue.draining.message,
      retryAfterMs: 2000,
    });
    expect(problem('banned')).not.toHaveProperty('retryAfterMs');
  });

  it('is more precise where the occurrence is', () => {
    const special = problem('rate_limited', { message: 'Slow down.', retryAfterMs: 12.2, details: { limit: 600 } });
    expect(special).toMatchObject({ message: 'Slow down.', retryAfterMs: 13, details: { limit: 600 } });
    expect(problem('rate_limited', { retryAfterMs: -5 }).retryAfterMs).toBe(0);
  });
});

describe('what goes over the wire', () => {
  it.each(codes)('%s keeps to error.v1.json and problem.v1.json', (code) => {
    const value = problem(code, { details: { limit: 1 } });
    expect(parseErrorMessage(toErrorMessage(value, 'm-1'))).toMatchObject({ ok: true });
    expect(parseProblemDetails(toProblemDetails(value, '/identity/guests'))).toMatchObject({ ok: true });
  });

  it('has an id, a wait and details only where there are some', () => {
    expect(toErrorMessage(problem('banned'))).toEqual({
      type: 'error',
      error: problemCatalogue.banned.message,
      code: 'banned',
      kind: 'stop',
    });
    expect(toErrorMessage(problem('banned'), 0)).toMatchObject({ id: 0 });
  });

  it('names the sort of problem by an address and a title', () => {
    expect(toProblemDetails(problem('invalid_json'))).toEqual({
      type: 'https://nodegx.org/problems/invalid_json',
      title: 'Invalid JSON',
      status: 400,
      detail: problemCatalogue.invalid_json.message,
      code: 'invalid_json',
      kind: 'fix',
    });
  });
});

describe('closeReason', () => {
  it('begins with the code', () => {
    expect(closeReason(problem('token_expired'))).toBe(
      'token_expired: Your token has expired. Refresh it, or sign in again.',
    );
  });

  it.each(codes)('%s fits into a close frame', (code) => {
    expect(Buffer.byteLength(closeReason(problem(code)))).toBeLessThanOrEqual(123);
  });

  it('is not cut through a character', () => {
    for (let length = 90; length < 107; length++) {
      const reason = closeReason(problem('banned', { message: `${'a'.repeat(length)}🌱🌱🌱🌱🌱🌱🌱🌱` }));
      expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123);
      expect(reason).toMatch(/^banned: a+🌱+…$/u);
    }
  });
});
