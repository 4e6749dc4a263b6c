import { PlugZap, RefreshCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
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

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    const reload = { label: 'Load the page anew', run: () => location.reload() };
    return isMissingCode(failure.error) ? (
      <StatePanel
        Icon={RefreshCw}
        title="This page could not be loaded"
        detail="Either the network is away, or the server runs a newer version than the one open here. Nothing of yours is lost."
        actions={[reload]}
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

/** The code of a page did not come: no network, or gone from a server that has been upgraded meanwhile. */
function isMissingCode(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script|preload/i.test(error.message);
}
