import { Button } from '@mantine/core';
import { CloudOff } from 'lucide-react';
import { describeStatus } from '../features/services/status.ts';
import { useHub, useServer } from '../hub-context.ts';
import { useTicking } from '../ui/use-ticking.ts';
import classes from './offline-bar.module.css';

/** There while the server does not answer, and only then. */
export function OfflineBar() {
  const { clock, store } = useHub();
  const server = useServer();
  const isLost = server.link.state === 'lost';
  const nowMs = useTicking(clock, isLost);
  if (!isLost) return null;
  const { headline, detail } = describeStatus(server, nowMs);
  return (
    <div className={classes.bar} role="status">
      <CloudOff size={17} aria-hidden />
      <p className={classes.words}>
        <strong>{headline}.</strong> <span aria-hidden>{detail} </span>It is tried again by itself.
      </p>
      <Button className={classes.retry ?? ''} size="compact-sm" variant="default" onClick={store.refresh}>
        Try now
      </Button>
    </div>
  );
}
