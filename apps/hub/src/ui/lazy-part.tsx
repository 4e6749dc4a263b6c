import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { browserClock } from '../state/clock.ts';
import { fetchPart } from './fetch-part.ts';

/** The code of a part of the page did not come: no network, or gone from a server that has been upgraded meanwhile. */
export class CodeMissingError extends Error {
  override readonly name = 'CodeMissingError';
  /** Lets the part be fetched anew the next time that it appears. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('The code of a part of the page could not be fetched.', { cause });
    this.forget = forget;
  }
}

/**
 * A part of the page whose code is fetched when it first appears. What could not be fetched, after some tries, throws a `CodeMissingError`
 * to the next boundary, which can have it fetched anew; React's own `lazy` keeps a failure for good.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactNode {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await fetchPart(load, browserClock) };
      } catch (cause) {
        throw new CodeMissingError(cause, () => {
          current = make();
        });
      }
    });
  let current = make();
  // biome-ignore lint/correctness/noComponentHookFactories: it is called once for each part, when the page is loaded
  return function LazyPart(props: Props) {
    const [Shown] = useState(() => current);
    return <Shown {...props} />;
  };
}
