import { Component, type ReactNode, Suspense } from 'react';
import { CodeMissingError } from './lazy-part.tsx';
import classes from './part-boundary.module.css';

interface PartBoundaryProps {
  /** What begins the sentence about it: `The search`. Without it nothing is said. */
  readonly what?: string;
  /** Puts the notice away. */
  readonly onClose?: () => void;
  /** `float`: the notice lies above the page, as the part would have. */
  readonly place?: 'float' | 'here';
  /** When this changes, what could not be loaded is tried again. */
  readonly retryOn?: string | undefined;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Around a part of the page whose code is fetched: when that does not come, says so here and offers another try. */
export class PartBoundary extends Component<PartBoundaryProps, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof CodeMissingError) error.forget();
  }

  override componentDidUpdate({ retryOn }: PartBoundaryProps): void {
    if (retryOn !== this.props.retryOn && this.state.failure !== undefined) this.#retry();
  }

  override render(): ReactNode {
    const { what, onClose, place = 'float', children } = this.props;
    const { failure } = this.state;
    if (failure === undefined) {
      const waiting = what !== undefined && (
        <p className={classes.notice} data-place={place} data-waiting role="status">
          {what} is on its way …
        </p>
      );
      return <Suspense fallback={waiting}>{children}</Suspense>;
    }
    // What is not about missing code is for the page's own boundary.
    if (!(failure.error instanceof CodeMissingError)) throw failure.error;
    if (what === undefined) return null;
    return (
      <div className={classes.notice} data-place={place} role="alert">
        <p>{what} could not be loaded. Is the network away?</p>
        <div className={classes.actions}>
          <button type="button" className={classes.action} onClick={this.#retry}>
            Try again
          </button>
          {onClose && (
            <button type="button" className={classes.action} onClick={onClose}>
              Close
            </button>
          )}
        </div>
      </div>
    );
  }

  readonly #retry = () => this.setState({ failure: undefined });
}
