import type { Tone } from '../../../ui/tone.ts';

/** What one step of the test found, in words, and what to do about it. */
export interface Finding {
  readonly title: string;
  readonly tone: Extract<Tone, 'good' | 'warning' | 'bad'>;
  readonly detail: string;
  readonly fix?: string;
}
