import { useCallback, useRef, useState } from 'react';

/** Something that a person asked for, and how it goes. */
export interface Action<Arguments extends readonly unknown[]> {
  /** Does nothing while an earlier one is under way. */
  readonly run: (...given: Arguments) => void;
  readonly isBusy: boolean;
  /** Why the last one failed, in a sentence for people. */
  readonly error: string | undefined;
  /** The stable code of that failure, where it has one. */
  readonly code: string | undefined;
}

/** Runs something that takes a while, one at a time, and keeps what went wrong for the person to read. */
export function useAction<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [state, setState] = useState<{ isBusy: boolean; error?: string; code?: string }>({ isBusy: false });
  const isRunning = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const run = useCallback((...given: Arguments) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ isBusy: true });
    latest.current(...given).then(
      () => {
        isRunning.current = false;
        setState({ isBusy: false });
      },
      (cause: unknown) => {
        isRunning.current = false;
        setState({ isBusy: false, error: sentenceOf(cause), ...codeOf(cause) });
      },
    );
  }, []);
  return { run, isBusy: state.isBusy, error: state.error, code: state.code };
}

/** What went wrong, in a sentence for people. The client's errors carry one. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof Error && cause.message !== '' ? cause.message : 'That did not work. Try it again.';
}

/** The stable code of a client's error. */
export function codeOf(cause: unknown): { readonly code?: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
}
