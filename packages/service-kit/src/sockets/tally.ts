/** What has happened on an endpoint so far: plain numbers, as prom-client's own are too slow for each message. */
export interface Tally {
  accepted: number;
  messagesIn: number;
  messagesOut: number;
  bytesIn: number;
  bytesOut: number;
  pauses: number;
  /** Closes from our side by problem code. */
  readonly closed: Map<string, number>;
  /** Refusals before the service saw the connection, by problem code. */
  readonly refused: Map<string, number>;
}

export function newTally(): Tally {
  return {
    accepted: 0,
    messagesIn: 0,
    messagesOut: 0,
    bytesIn: 0,
    bytesOut: 0,
    pauses: 0,
    closed: new Map(),
    refused: new Map(),
  };
}

export function countCode(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
