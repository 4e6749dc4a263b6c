import { type Problem, problem } from '@nodegx/protocol';
import type { Access, Person } from '@nodegx/service-kit';

/** Tokens are `name`, `name:read` or `name:none`; `bad…` is none. */
export class TokenAccess implements Access {
  ends = new Map<string, (reason: Problem) => void>();
  changes = new Map<string, (person: Person) => void>();
  renewed: Person[] = [];
  gate: Promise<void> = Promise.resolve();

  async authenticate({ token }: { token: string | undefined }) {
    await this.gate;
    if (token === undefined) return { ok: false, problem: problem('token_missing') } as const;
    if (token.startsWith('bad')) return { ok: false, problem: problem('token_invalid') } as const;
    const id = token.split(':')[0] ?? '';
    const grants = token.endsWith(':none')
      ? []
      : token.endsWith(':read')
        ? [{ room: '*', role: 'viewer' as const }]
        : undefined;
    const person: Person = { id, name: `${id}'s name`, role: 'member', grants, verified: true };
    return { ok: true, person } as const;
  }

  watch({ id }: Person, onEnd: (reason: Problem) => void, onChange?: (person: Person) => void) {
    this.ends.set(id, onEnd);
    if (onChange) this.changes.set(id, onChange);
    return { renew: (person: Person) => void this.renewed.push(person), stop: () => void this.ends.delete(id) };
  }

  rights({ grants }: Person) {
    if (grants === undefined) return 'write';
    return grants.length > 0 ? 'read' : 'none';
  }
}
