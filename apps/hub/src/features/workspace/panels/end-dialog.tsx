import { Button } from '@mantine/core';
import type { Session } from '@nodegx/client';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormError } from '../../../ui/form-error.tsx';
import { useAction } from '../../../ui/use-action.ts';
import classes from './end-dialog.module.css';

/** Asks before a session ends for everybody. */
export function EndDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const end = useAction(() => session.end());
  return (
    <Dialog title="End the session for everybody?" onClose={onClose} size="sm">
      <p className={classes.text}>
        Everybody is shown out. What was made is kept, and the session can be started again.
      </p>
      <FormError error={end.error} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Go on
        </Button>
        <Button color="red" loading={end.isBusy} onClick={() => end.run()}>
          End it
        </Button>
      </div>
    </Dialog>
  );
}
