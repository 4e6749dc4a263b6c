import { type DeadLetterList, problem } from '@nodegx/protocol';
import { type Access, ProblemError, requireScope } from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { OutboxLog } from '../delivery/outbox-log.ts';
import type { DeadLetter } from '../inbox/letter.ts';

export interface LetterRoutesOptions {
  readonly access: Access;
  readonly letters: Pick<OutboxLog, 'dead'>;
  /** Resolves false where the store takes nothing. */
  resend(letter: DeadLetter): Promise<boolean>;
}

export const operateScope = 'notifications:operate';

/** What an operator sees of letters that were given up, and sends again. */
export function addLetterRoutes(http: FastifyInstance, { access, letters, resend }: LetterRoutesOptions): void {
  const token = { scope: operateScope };
  const list = {
    summary: 'Letters that were given up, newest first.',
    answer: 'notifications/dead-letters',
    token,
  } as const;
  http.get('/dead-letters', { config: { api: list } }, async (request, reply): Promise<DeadLetterList> => {
    await requireScope(access, request.headers, operateScope);
    reply.header('cache-control', 'no-store');
    return { deadLetters: [...letters.dead.values()].reverse().map(shown) };
  });
  const again = { summary: 'Send a letter again that was given up.', status: 202, token } as const;
  http.post<{ Params: { id: string } }>(
    '/dead-letters/:id/resend',
    { config: { api: again } },
    async (request, reply) => {
      await requireScope(access, request.headers, operateScope);
      const letter = letters.dead.get(request.params.id);
      if (letter === undefined) throw new ProblemError(problem('not_found'));
      if (!(await resend(letter))) throw new ProblemError(problem('storage_unavailable'));
      return reply.code(202).send();
    },
  );
}

function shown({ inbox, at, ...letter }: DeadLetter): DeadLetterList['deadLetters'][number] {
  const isOfPerson = letter.channel === undefined || letter.way === 'push' || letter.way === 'webhook';
  return { ...letter, at: new Date(at).toISOString(), ...(isOfPerson && { userId: inbox }) };
}
