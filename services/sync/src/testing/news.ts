import { Doc, encodeStateAsUpdate } from 'yjs';
import { Ledger, type News } from '../update/ledger.ts';
import type { ScannedUpdate } from '../update/run.ts';
import { UpdateScanner } from '../update/scan.ts';
import { rawUpdate, text } from './raw-update.ts';

const scanner = new UpdateScanner();

/** A scanned update; throws where it is none. */
export function scan(bytes: Uint8Array): ScannedUpdate {
  const result = scanner.scan(bytes);
  if (!result.ok) throw new Error(`${result.reason} at ${result.offset}`);
  return result.update;
}

/** Text of a client from a clock on, behind what it wrote before. */
export function typed(client: number, clock: number, value: string): Uint8Array {
  const origin = clock === 0 ? undefined : { client, clock: clock - 1 };
  return rawUpdate([{ client, clock, structs: [text(value, origin)] }]);
}

/** The same as news for a document that knows what came before. */
export function news(bytes: Uint8Array): News {
  const { runs, deletes } = scan(bytes);
  return { runs, deletes, whole: bytes };
}

/** A ledger of updates that can be taken in one after another. */
export function ledgerOf(...updates: readonly Uint8Array[]): Ledger {
  const ledger = new Ledger(scanner);
  for (const update of updates) {
    const admission = ledger.admit(scan(update));
    if (admission.kind === 'incomplete') throw new Error('the update does not follow');
    if (admission.kind === 'new') ledger.append(admission.news);
  }
  return ledger;
}

/** An update of a few words by somebody. */
export function someUpdate(client = 1, words = 'hello'): Uint8Array {
  const doc = new Doc();
  doc.clientID = client;
  doc.getText('text').insert(0, words);
  return encodeStateAsUpdate(doc);
}
