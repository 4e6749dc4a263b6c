import { openDocument, type TokenSource } from '@nodegx/client';
import type { PresenceLine } from './members-online.ts';

/** Holds presence and nothing else. Sessions have names that nobody writes by chance, and never this one. */
const document = 'hub:people-online';

/** Opens the presence of the whole community. */
export function openPresenceLine(server: string | undefined, token: TokenSource): PresenceLine {
  const provider = openDocument({ document, token, storage: false, ...(server !== undefined && { server }) });
  const { awareness } = provider;
  return {
    states: () => awareness.getStates().values(),
    onChange(listener) {
      awareness.on('change', listener);
      return () => awareness.off('change', listener);
    },
    show: (state) => awareness.setLocalState(state),
    close: () => void provider.close(),
  };
}
