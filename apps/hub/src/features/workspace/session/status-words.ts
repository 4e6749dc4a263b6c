import type { SaveState, SessionState } from '@nodegx/client';
import type { Tone } from '../../../ui/tone.ts';

/** A state in a word, and how good it is. */
export interface StatusWords {
  readonly tone: Tone;
  readonly text: string;
}

const ways = {
  p2p: 'Live (peer to peer)',
  relay: 'Live (relayed)',
  server: 'Live (server)',
  tab: 'Live (another window)',
} as const;

/** How a session is connected, in words. */
export function connectionWords(state: SessionState, { unsaved }: Pick<SaveState, 'unsaved'>): StatusWords {
  switch (state.at) {
    case 'live':
      return { tone: 'good', text: ways[state.via] };
    case 'connecting':
      return { tone: 'away', text: state.isInLobby ? 'Waiting to be let in' : 'Connecting …' };
    case 'reconnecting':
      return {
        tone: 'warning',
        text: unsaved === 0 ? 'Offline, trying again' : `Offline, ${changes(unsaved)} kept here`,
      };
    case 'refused':
      return { tone: 'bad', text: 'Disconnected' };
    default:
      return { tone: 'away', text: 'Offline' };
  }
}

/** Whether the work is safe, in words; `undefined` where the connection's words say it. */
export function saveWords(state: SessionState, save: SaveState): StatusWords | undefined {
  if (state.at !== 'live') return undefined;
  if (save.unsaved > 0) return { tone: 'away', text: `Saving ${changes(save.unsaved)} …` };
  if (save.durability === 'memory') return { tone: 'warning', text: 'Not kept: the server has no disk' };
  return save.saved ? { tone: 'good', text: 'Saved' } : { tone: 'away', text: 'Saving …' };
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
