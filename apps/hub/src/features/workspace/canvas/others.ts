import type { Participant, ParticipantPresence } from '@nodegx/client';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

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

/** What others have chosen, told node by node: of thousands only those are drawn again that it is about. */
export class Choices {
  readonly #listeners = new Set<() => void>();
  #chosen: ChosenNodes = nobody;

  /** Presence changes 25 times a second, what is chosen seldom: nobody hears of the same choice twice. */
  set(chosen: ChosenNodes): void {
    if (isSameChoice(this.#chosen, chosen)) return;
    this.#chosen = chosen;
    for (const listener of this.#listeners) listener();
  }

  of(id: string): Other | undefined {
    return this.#chosen.get(id);
  }

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const ChoicesOfOthers = createContext(new Choices());

/** Who else has chosen this node. */
export function useChosenBy(id: string): Other | undefined {
  const choices = useContext(ChoicesOfOthers);
  return useSyncExternalStore(
    choices.subscribe,
    useCallback(() => choices.of(id), [choices, id]),
  );
}

function isSameChoice(one: ChosenNodes, other: ChosenNodes): boolean {
  if (one.size !== other.size) return false;
  for (const [id, { peerId, name, colour, ink }] of one) {
    const match = other.get(id);
    if (match?.peerId !== peerId || match.name !== name || match.colour !== colour || match.ink !== ink) return false;
  }
  return true;
}
