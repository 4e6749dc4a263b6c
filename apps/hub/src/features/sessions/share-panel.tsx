import { CopyButton } from '../../ui/copy-button.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import classes from './dialogs.module.css';

interface SharePanelProps {
  readonly web: string;
  /** The same for the desktop editor. */
  readonly deep: string;
}

/** An address as a link, for the desktop editor, and for a phone's camera. */
export function SharePanel({ web, deep }: SharePanelProps) {
  return (
    <div className={classes.share}>
      <div className={classes.qr}>
        <QrCode text={web} label="QR code of the link, for a phone’s camera" />
      </div>
      <div className={classes.links}>
        <Address label="Link" text={web} copy="Copy the link" />
        <Address label="For the desktop editor" text={deep} copy="Copy the link for the desktop editor" />
      </div>
    </div>
  );
}

function Address({ label, text, copy }: { readonly label: string; readonly text: string; readonly copy: string }) {
  return (
    <div>
      <p className={classes.linkLabel}>{label}</p>
      <div className={classes.linkRow}>
        <code className={classes.address} title={text}>
          {text}
        </code>
        <CopyButton text={text} label={copy} />
      </div>
    </div>
  );
}
