import { type Problem, problem } from '@nodegx/protocol';
import type { Access, Person, Watch } from '@nodegx/service-kit';

type Credentials = Parameters<Access['authenticate']>[0];
type Authentication = Awaited<ReturnType<Access['authenticate']>>;

interface Watched {
  readonly end: (problem: Problem) => void;
  readonly change: ((person: Person) => void) | undefined;
  readonly renewed: Person[];
}

/** Access that a test decides by hand. A token names the person: `ada`, or `ada:read` for somebody who may only read. */
export class FakeAccess implements Access {
  readonly watched = new Map<Person, Watched>();
  readonly asked: Credentials[] = [];
  /** Awaited before anyone is let in. */
  gate: Promise<void> = Promise.resolve();
  refusal: Problem | undefined;
  readonly forbidden = new Set<string>();

  async authenticate(credentials: Credentials): Promise<Authentication> {
    this.asked.push(credentials);
    await this.gate;
    if (this.refusal) return { ok: false, problem: this.refusal };
    const { token, userId, name } = credentials;
    if (token?.startsWith('bad')) return { ok: false, problem: problem('token_invalid') };
    const id = token?.split(':')[0] ?? userId ?? 'anonymous';
    const isReader = token?.endsWith(':read') === true;
    const grants = isReader ? [] : undefined;
    return { ok: true, person: { id, name: name ?? id, role: 'member', grants, verified: token !== undefined } };
  }

  watch(person: Person, onEnd: (problem: Problem) => void, onChange?: (person: Person) => void): Watch {
    const entry: Watched = { end: onEnd, change: onChange, renewed: [] };
    this.watched.set(person, entry);
    return { renew: (renewed) => entry.renewed.push(renewed), stop: () => this.watched.delete(person) };
  }

  rights(person: Person): 'write' | 'read' | 'none' {
    if (this.forbidden.has(person.id)) return 'none';
    return person.grants === undefined ? 'write' : 'read';
  }

  /** Ends somebody's stay, as a ban or the end of a token does. */
  end(id: string, reason: Problem): void {
    for (const [person, { end }] of [...this.watched]) if (person.id === id) end(reason);
  }

  /** Gives somebody another role or other grants while they are here. */
  change(id: string, what: Partial<Person>): void {
    for (const [person, { change }] of [...this.watched]) if (person.id === id) change?.({ ...person, ...what });
  }
}
