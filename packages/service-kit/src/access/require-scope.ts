import type { IncomingHttpHeaders } from 'node:http';
import { problem } from '@nodegx/protocol';
import { ProblemError } from '../http/problem-error.ts';
import type { Person } from '../person.ts';
import type { Access } from './access.ts';
import { bearerToken } from './shown-token.ts';

/** Whether a person is a program that may do what the scope names. */
export function hasScope({ verified, scopes }: Person, scope: string): boolean {
  return verified && (scopes?.includes(scope) ?? false);
}

/**
 * For a route that programs call: who shows a token with this scope. Throws `ProblemError`: `token_missing`, what is
 * wrong with the token, or `scope_missing`. Cookies do not count: they are of people.
 */
export async function requireScope(
  access: Pick<Access, 'authenticate'>,
  headers: IncomingHttpHeaders,
  scope: string,
): Promise<Person> {
  const token = bearerToken(headers);
  if (token === undefined) throw new ProblemError(problem('token_missing'));
  const shown = await access.authenticate({ token, takesPrograms: true });
  if (!shown.ok) throw new ProblemError(shown.problem);
  if (!hasScope(shown.person, scope)) throw new ProblemError(problem('scope_missing', { details: { scope } }));
  return shown.person;
}
