import { type DependencyList, useCallback, useEffect, useState } from 'react';
import { codeOf, sentenceOf } from './use-action.ts';

/** Something that is fetched once, and what came of it. */
export interface Loaded<Value> {
  /** The last good answer; stays while it is fetched again. */
  readonly value: Value | undefined;
  /** Why the last attempt failed, in a sentence for people; stays while it is fetched again. */
  readonly error: string | undefined;
  readonly code: string | undefined;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

interface State<Value> {
  readonly value?: Value;
  readonly error?: string;
  readonly code?: string;
  readonly isLoading: boolean;
}

/** Fetches something when the part of the page appears, and anew when one of the dependencies changes. */
export function useLoaded<Value>(load: () => Promise<Value>, dependencies: DependencyList): Loaded<Value> {
  const [state, setState] = useState<State<Value>>({ isLoading: true });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what `load` depends on
  useEffect(() => {
    let isCurrent = true;
    // What is shown stays, the reason of a failure too: a part of the page that goes for a moment forgets what is typed in it.
    setState((before) => ({ ...before, isLoading: true }));
    load().then(
      (value) => {
        if (isCurrent) setState({ value, isLoading: false });
      },
      (cause: unknown) => {
        if (!isCurrent) return;
        setState(({ value }) => ({
          ...(value !== undefined && { value }),
          error: sentenceOf(cause),
          ...codeOf(cause),
          isLoading: false,
        }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [...dependencies, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { value: state.value, error: state.error, code: state.code, isLoading: state.isLoading, retry };
}
