import type { Participant, ParticipantPresence } from '@nodegx/client';
import { createContext } from 'react';

/** Somebody else, as the canvas shows them. */
export interface Other {
  readonly peerId: string;
  readonly name: string;
  readonly colour: string;
  readonly ink: string;
}

/** Which nodes others have chosen. */
export type ChosenNodes = ReadonlyMap<string, Other>;

const nobody: ChosenNodes = new Map();

export const ChosenByOthers = createContext<ChosenNodes>(nobody);

/** Who has chosen what; of two who have chosen the same node the first one shows. */
export function chosenBy(presence: readonly ParticipantPresence[], participants: readonly Participant[]): ChosenNodes {
  const people = new Map(participants.map((participant) => [participant.peerId, participant]));
  const chosen = new Map<string, Other>();
  for (const { peerId, selection } of presence) {
    const other = people.get(peerId);
    if (other === undefined) continue;
    for (const id of selection?.ids ?? []) if (!chosen.has(id)) chosen.set(id, other);
  }
  return chosen.size === 0 ? nobody : chosen;
}

/** Whether two maps say the same: then nothing has to be drawn again. */
export function isSameChoice(one: ChosenNodes, other: ChosenNodes): boolean {
  if (one.size !== other.size) return false;
  for (const [id, { peerId, name }] of one) {
    const match = other.get(id);
    if (match?.peerId !== peerId || match.name !== name) return false;
  }
  return true;
}
