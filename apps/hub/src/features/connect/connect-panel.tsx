import { Skeleton } from '@mantine/core';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './connect-panel.module.css';
import { codeTokens, snippet } from './snippet.ts';

interface ConnectPanelProps {
  /** The WebSocket address for editors. */
  readonly url: string;
  /** Whether a token must be shown; undefined as long as that is not known. */
  readonly requireAuth: boolean | undefined;
  readonly isLoading: boolean;
}

export function ConnectPanel({ url, requireAuth, isLoading }: ConnectPanelProps) {
  return (
    <Panel
      id="connect"
      title="Connect an editor"
      lead="Any editor built on Yjs connects with the stock y-websocket provider. Each name is a document of its own."
    >
      <p className={classes.label}>Address</p>
      <div className={classes.address}>
        {isLoading ? <Skeleton width={200} height={18} /> : <code className={classes.url}>{url}</code>}
        <CopyButton text={url} label="Copy the address" />
      </div>
      <Code code={snippet(url, requireAuth ?? true)} isLoading={isLoading} />
      <p className={classes.note}>{noteOn(requireAuth)}</p>
    </Panel>
  );
}

function Code({ code, isLoading }: { readonly code: string; readonly isLoading: boolean }) {
  return (
    <div className={classes.code}>
      <div className={classes.bar}>
        <p className={classes.label}>JavaScript</p>
        <CopyButton text={code} label="Copy the code" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label="Code to connect an editor" tabIndex={0}>
        <pre className={classes.pre} data-hidden={isLoading}>
          <code>
            {codeTokens(code).map(({ kind, at, text }) => (
              <span key={at} className={classes[kind]}>
                {text}
              </span>
            ))}
          </code>
        </pre>
      </section>
    </div>
  );
}

function noteOn(requireAuth: boolean | undefined): string {
  if (requireAuth === undefined) return 'Whether a token is needed here is not known yet.';
  return requireAuth
    ? 'The token is the one that a person gets by signing in at /identity.'
    : 'Nobody needs to sign in here: a client is taken at its word for who it is.';
}
