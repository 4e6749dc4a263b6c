import type { Clock, Logger } from '@nodegx/service-kit';
import type { IdentityOptions } from '../config.ts';
import type { RecordStore } from '../store/records.ts';
import { sessionLifeMs } from '../tokens.ts';
import { KeyCycle } from './key-cycle.ts';
import type { KeyRing } from './key-ring.ts';
import { changeKeys, openKeyRing } from './open-key-ring.ts';
import { RecordKeys } from './record-keys.ts';

export interface OpenKeysOptions {
  readonly options: Pick<IdentityOptions, 'dataDir' | 'databaseUrl' | 'signingKeyDays'>;
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onTurn: (ring: KeyRing) => void;
}

const dayMs = 24 * 3_600_000;

/**
 * The signing keys: in a file of the data folder, or with the people in the database, where several servers share them.
 * Throws `StartupError` when they cannot be used.
 */
export async function openKeys({ options, store, clock, logger, onTurn }: OpenKeysOptions): Promise<KeyCycle> {
  const { dataDir: folder, databaseUrl, signingKeyDays } = options;
  const times = { clock, logger, onTurn, signForMs: signingKeyDays * dayMs, keepForMs: sessionLifeMs + dayMs };
  if (databaseUrl === undefined) {
    const ring = await openKeyRing({ folder, clock, logger });
    return new KeyCycle({ ...times, ring, save: (added, dropped) => changeKeys(folder, added, dropped) });
  }
  const keys = new RecordKeys(store, clock);
  return new KeyCycle({
    ...times,
    ring: await keys.open(),
    save: (added, dropped) => keys.change(added, dropped),
    reload: () => keys.open(),
  });
}
