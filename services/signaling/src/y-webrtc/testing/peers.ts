import type { Subscriber } from '../member.ts';

/** A subscriber that only remembers. */
export class FakeSubscriber implements Subscriber {
  readonly person: string;
  readonly heard: Publication[] = [];
  isVerified = false;
  /** Set it to play somebody who is cut off. */
  silentMs = 0;

  constructor(person: string) {
    this.person = person;
  }

  send(text: string): void {
    this.heard.push(JSON.parse(text));
  }

  /** Hands out the data heard since the last call. */
  take(): unknown[] {
    return this.heard.splice(0).map(({ data }) => data);
  }
}

export interface Publication {
  type: string;
  topic: string;
  data: unknown;
  clients: number;
}

/** What stock clients say. */
export const announce = (from: string) => ({ type: 'announce', from });
export const offer = (from: string, to: string) => ({
  to,
  from,
  type: 'signal',
  token: 1_737_158_400_000.5,
  signal: { type: 'offer', sdp: 'v=0\r\n' },
});
