import type { Candidate, Description } from './peer-port.ts';

/** What two ends tell each other through somebody else until they have a line of their own (docs/protocol/peers.md). */
export interface PairSignal {
  /** The sender's incarnation: a new one for each connection that it makes. */
  readonly from: string;
  /** The incarnation of the other end that it answers; missing until the sender knows one. */
  readonly to?: string;
  /** Counts the sender's messages of this incarnation, from 1. */
  readonly seq: number;
  readonly description?: Description;
  readonly candidates?: readonly Candidate[];
  /** The sender has given up its connection: the next incarnation follows, or none. */
  readonly bye?: true;
}

const maxSdpLength = 256 * 1024;
const maxCandidates = 64;
const maxCandidateLength = 2_048;
const maxNameLength = 64;

/** Reads what came; `undefined` where it is no signal. Whoever is in the room can send anything. */
export function readSignal(value: unknown): PairSignal | undefined {
  if (!isRecord(value)) return undefined;
  const { from, to, seq, description, candidates, bye } = value;
  if (!isName(from) || (to !== undefined && !isName(to))) return undefined;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined;
  const session = description === undefined ? undefined : readDescription(description);
  const addresses = candidates === undefined ? undefined : readCandidates(candidates);
  if ((description !== undefined && !session) || (candidates !== undefined && !addresses)) return undefined;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    seq,
    ...(session ? { description: session } : {}),
    ...(addresses ? { candidates: addresses } : {}),
    ...(bye === true ? { bye } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= maxNameLength;
}

function readDescription(value: unknown): Description | undefined {
  if (!isRecord(value)) return undefined;
  const { type, sdp } = value;
  if ((type !== 'offer' && type !== 'answer') || typeof sdp !== 'string' || sdp.length > maxSdpLength) return undefined;
  return { type, sdp };
}

function readCandidates(value: unknown): Candidate[] | undefined {
  if (!Array.isArray(value) || value.length > maxCandidates) return undefined;
  const read: Candidate[] = [];
  for (const one of value) {
    const candidate = readCandidate(one);
    if (candidate === undefined) return undefined;
    read.push(candidate);
  }
  return read;
}

function readCandidate(value: unknown): Candidate | undefined {
  if (!isRecord(value)) return undefined;
  const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = value;
  if (typeof candidate !== 'string' || candidate.length > maxCandidateLength) return undefined;
  return {
    candidate,
    ...(typeof sdpMid === 'string' ? { sdpMid } : {}),
    ...(typeof sdpMLineIndex === 'number' ? { sdpMLineIndex } : {}),
    ...(typeof usernameFragment === 'string' ? { usernameFragment } : {}),
  };
}
