import { Ledger } from './update/ledger.ts';
import type { ScannedUpdate } from './update/run.ts';
import type { UpdateScanner } from './update/scan.ts';

export type Assembled =
  | { ok: true; ledger: Ledger; parked: Uint8Array[] }
  /** Which of the updates could not be read. */
  | { ok: false; index: number; reason: string };

/**
 * Makes a ledger of a document's stored updates. The order they lie in does not matter for the result: those that build
 * on later ones wait for them, and what builds on something that is nowhere is parked, not lost.
 */
export function assemble(updates: readonly Uint8Array[], scanner: UpdateScanner): Assembled {
  const ledger = new Ledger(scanner);
  let waiting: ScannedUpdate[] = [];
  for (const [index, bytes] of updates.entries()) {
    const scanned = scanner.scan(bytes);
    if (!scanned.ok) return { ok: false, index, reason: scanned.reason };
    if (index === 0 && ledger.adopt(scanned.update)) continue;
    if (!admit(ledger, scanned.update)) waiting.push(scanned.update);
  }
  for (let before = waiting.length + 1; waiting.length < before; ) {
    before = waiting.length;
    // Back to front, then front to back: a log that lies in reverse is read in one go.
    waiting = waiting.reverse().filter((update) => !admit(ledger, update));
  }
  return { ok: true, ledger, parked: waiting.map((update) => update.bytes) };
}

function admit(ledger: Ledger, update: ScannedUpdate): boolean {
  const admission = ledger.admit(update);
  if (admission.kind === 'incomplete') return false;
  if (admission.kind === 'new') ledger.append(admission.news);
  return true;
}
