import { X } from 'lucide-react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** Says what went wrong, above the canvas, until it is put away. */
export function Notice({ text, onClose }: NoticeProps) {
  return (
    <div role="alert" className={classes.place}>
      {text !== undefined && (
        <p className={classes.notice}>
          <span>{text}</span>
          <button type="button" className={classes.close} onClick={onClose} aria-label="Put away">
            <X size={16} aria-hidden />
          </button>
        </p>
      )}
    </div>
  );
}
