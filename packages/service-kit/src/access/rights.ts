import type { Grant } from '@nodegx/protocol';
import type { Person } from '../person.ts';

export type Right = 'write' | 'read' | 'none';

const rightOf: Readonly<Record<Grant['role'], Right>> = { editor: 'write', reviewer: 'read', viewer: 'read' };

/**
 * What a person may do with a room or document. Without grants everything is theirs to write, as for owners and
 * moderators always; with grants the first whose pattern matches decides, and what none matches is closed to them.
 */
export function rights(person: Person, kind: 'document' | 'room', name: string): Right {
  if (person.role === 'owner' || person.role === 'moderator' || person.grants === undefined) return 'write';
  const grant = person.grants.find((one) => matches(one[kind], name));
  return grant ? rightOf[grant.role] : 'none';
}

/** `*` at the end stands for any rest; everything else is itself. */
function matches(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return false;
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
