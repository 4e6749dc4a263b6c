import { type Parsed, type Problem, problem, type SessionResponse } from '@nodegx/protocol';
import { type Clock, ProblemError, systemCode } from '@nodegx/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordsBusyError } from '../accounts/passwords.ts';
import type { Figures } from '../metrics.ts';
import { PeopleFullError } from '../people/people.ts';
import type { Way } from '../people/person-record.ts';
import type { Sessions, SignedIn } from '../sessions.ts';
import { DamagedRecordError, StoreError } from '../store/records.ts';
import { isOwnPage, noTokenCookie, shownToken, tokenCookie } from '../token-cookie.ts';

/** A name, or a refresh token of 1024 characters, with room for how JSON may write them. */
export const bodyLimit = 8_192;

export interface DeskOptions {
  readonly sessions: () => Sessions;
  readonly figures: Figures;
  readonly clock: Clock;
  /** People reach the service by https even where a proxy speaks plain HTTP to it. */
  readonly isHttps: boolean;
}

/** What the routes share: answering with a session, knowing who asks, cookies. */
export class Desk {
  readonly figures: Figures;
  readonly sessions: () => Sessions;
  readonly #options: DeskOptions;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.figures = options.figures;
    this.sessions = options.sessions;
  }

  /** Counts a sign-in and answers with its session, or throws its problem. */
  signedIn(request: FastifyRequest, reply: FastifyReply, way: Way, result: Parsed<SessionResponse>): SessionResponse {
    this.figures.signIn(way, result.ok ? 'in' : result.problem.code);
    return this.answer(request, reply, resultOf(result));
  }

  /** Answers with a session; a page of our own gets the token as a cookie, too. */
  answer(request: FastifyRequest, reply: FastifyReply, session: SessionResponse): SessionResponse {
    reply.header('cache-control', 'no-store');
    if (isOwnPage(request.headers)) {
      const restMs = Date.parse(session.expiresAt) - this.#options.clock.now();
      reply.header('set-cookie', tokenCookie(session.token, Math.ceil(restMs / 1000), this.isSecure(request)));
    }
    return session;
  }

  /**
   * Who asks, for what only they may do. A cookie counts only from a page of this origin, unless nothing is changed: other
   * pages that may connect show a token of their own. Throws a `ProblemError`.
   */
  async who(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn> {
    reply.header('cache-control', 'no-store');
    const shown = shownToken(request.headers);
    if (shown?.isFromCookie && request.method !== 'GET' && !isOwnPage(request.headers)) {
      throw new ProblemError(problem('origin_refused'));
    }
    const found = await this.sessions().signedIn(shown?.token);
    if (!found.ok && found.problem.status === 401) {
      reply.header('www-authenticate', 'Bearer');
      this.dropCookie(request, reply);
    }
    return resultOf(found);
  }

  /** Takes away a cookie that is worth nothing. */
  dropCookie(request: FastifyRequest, reply: FastifyReply): void {
    const isInTheWay = shownToken(request.headers)?.isFromCookie;
    if (isInTheWay) reply.header('set-cookie', noTokenCookie(this.isSecure(request)));
  }

  isSecure(request: FastifyRequest): boolean {
    return this.#options.isHttps || request.protocol === 'https';
  }
}

/** The value, or its problem thrown. */
export function resultOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new ProblemError(parsed.problem);
  return parsed.value;
}

/** What a failure of storage or of room is to whoever asked. */
export function toProblem(error: unknown): Problem | undefined {
  if (error instanceof PeopleFullError) return problem('storage_full');
  if (error instanceof PasswordsBusyError) return problem('rate_limited');
  if (error instanceof DamagedRecordError) return problem('storage_unavailable', { message: damaged });
  if (error instanceof StoreError) return problem(error.isFull ? 'storage_full' : 'storage_unavailable');
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('storage_full');
  return code !== undefined && /^E[A-Z]{2,}$/.test(code) ? problem('storage_unavailable') : undefined;
}

const damaged = 'What is stored here cannot be read. Nothing was changed; tell the operator, who can restore it.';
