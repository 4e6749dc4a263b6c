import { PlugZap, RefreshCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { CodeMissingError } from '../ui/lazy-part.tsx';
import { StatePanel } from '../ui/state-panel.tsx';

interface State {
  readonly failure: { readonly error: unknown } | undefined;
}

/** Shows what went wrong in place of the page that failed; header and the other pages go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof CodeMissingError) error.forget();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    const reload = { label: 'Load the page anew', run: () => location.reload() };
    return failure.error instanceof CodeMissingError ? (
      <StatePanel
        Icon={RefreshCw}
        title="This page could not be loaded"
        detail="Either the network is away, or the server runs a newer version than the one open here. Nothing of yours is lost."
        actions={[{ label: 'Try again', run: () => this.setState({ failure: undefined }) }, reload]}
      />
    ) : (
      <StatePanel
        Icon={PlugZap}
        tone="bad"
        title="This page has stumbled"
        detail="That is a mistake of ours, not yours, and your work is kept. Loading the page anew usually mends it."
        actions={[reload]}
      />
    );
  }
}
