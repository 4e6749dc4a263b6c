import { read } from '../../state/read.ts';

const longest = 100;

/** A history entry's state that says what a session is called: the preview of a private one does not. */
export function titledState(title: string | undefined): { readonly session?: { readonly title: string } } {
  return title === undefined ? {} : { session: { title } };
}

/** What a history entry's state says; undefined where it says nothing. */
export function toldTitle(state: unknown): string | undefined {
  return read.text(read.record(read.record(state).session).title)?.slice(0, longest);
}
