import type * as Y from 'yjs';

/** Which of the things of one kind changed. */
export interface Changed {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
}

/** What became of a graph in one go. */
export interface GraphChange {
  readonly nodes: Changed;
  readonly connections: Changed;
  /** Whether it was done here; what others did is `remote`, also when it arrives late. */
  readonly origin: 'local' | 'remote';
  /** Whether it took something back, or did it again. */
  readonly isUndo: boolean;
}

/** Which entries of a map of maps the events of one transaction are about. */
export function changedIn(events: readonly Y.YEvent<Y.AbstractType<unknown>>[], map: Y.Map<unknown>): Changed {
  const added = new Set<string>();
  const removed = new Set<string>();
  const updated = new Set<string>();
  for (const event of events) {
    if (event.target !== map) {
      const [id] = event.path;
      if (typeof id === 'string') updated.add(id);
      continue;
    }
    for (const [id, { action }] of event.changes.keys) {
      if (action === 'add') added.add(id);
      else if (action === 'delete') removed.add(id);
      else updated.add(id);
    }
  }
  for (const id of added) updated.delete(id);
  return { added: [...added], updated: [...updated], removed: [...removed] };
}

export const nothingChanged: Changed = { added: [], updated: [], removed: [] };
