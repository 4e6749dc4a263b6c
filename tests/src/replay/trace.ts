import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';

interface Transaction {
  agent: number;
  parents: number[];
  patches: [position: number, deleted: number, inserted: string][];
}

/** A recorded session of several people who typed at once. */
export interface Trace {
  endContent: string;
  numAgents: number;
  txns: Transaction[];
}

/** One transaction as the Yjs update that its typist's editor made. */
export interface Step {
  agent: number;
  update: Uint8Array;
  /** What the typist had seen: the clock of each agent. */
  seen: Map<number, number>;
}

export const textName = 'text';

/** The client id of a typist: fixed, so that every process works out the same updates. */
export const clientIdOf = (agent: number): number => 1_000 + agent;

export function readTrace(file: URL): Trace {
  const trace: Trace = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  return trace;
}

/**
 * Works out, for each transaction, the update that its typist's editor sent: each typist has a document of their own,
 * which at every transaction has seen exactly what the recording says.
 */
export function stepsOf(trace: Trace): Step[] {
  const docs = Array.from({ length: trace.numAgents }, (_, agent) => {
    const doc = new Y.Doc();
    doc.clientID = clientIdOf(agent);
    return doc;
  });
  const steps: Step[] = [];
  /** Per agent: up to which transaction (exclusive) they have seen everything, and single ones beyond it. */
  const seen = docs.map(() => new Set<number>());
  for (const [index, { agent, parents, patches }] of trace.txns.entries()) {
    const doc = docs[agent];
    const known = seen[agent];
    if (doc === undefined || known === undefined) throw new Error(`transaction ${index} has no typist`);
    see(parents, known, trace, (ancestor) => {
      const step = steps[ancestor];
      if (step && step.agent !== agent) Y.applyUpdate(doc, step.update);
    });
    const before = Y.decodeStateVector(Y.encodeStateVector(doc));
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array): void => {
      updates.push(update);
    };
    doc.on('update', collect);
    doc.transact(() => {
      const text = doc.getText(textName);
      for (const [position, deleted, inserted] of patches) {
        if (deleted > 0) text.delete(position, deleted);
        if (inserted.length > 0) text.insert(position, inserted);
      }
    });
    doc.off('update', collect);
    known.add(index);
    const [update] = updates;
    steps.push({ agent, update: update ?? new Uint8Array([0, 0]), seen: before });
  }
  return steps;
}

/** Visits the ancestors that are not known yet, oldest first, and adds them. */
function see(parents: readonly number[], known: Set<number>, trace: Trace, visit: (index: number) => void): void {
  const fresh: number[] = [];
  const open = [...parents];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    fresh.push(next);
    open.push(...(trace.txns[next]?.parents ?? []));
  }
  for (const index of fresh.sort((one, other) => one - other)) visit(index);
}
