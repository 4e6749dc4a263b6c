import { Button, VisuallyHidden } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import type { Clock } from '../../state/clock.ts';
import type { HubState, Link } from '../../state/hub-state.ts';
import { duration } from '../../ui/duration.ts';
import { ToneIcon } from '../../ui/tone-icon.tsx';
import { useTicking } from '../../ui/use-ticking.ts';
import { describeStatus } from './status.ts';
import classes from './status-banner.module.css';

interface StatusBannerProps {
  readonly state: HubState;
  readonly clock: Clock;
  readonly onRetry: () => void;
}

/** How the community is, in words; tells a screen reader when it changes, and only then. */
export function StatusBanner({ state, clock, onRetry }: StatusBannerProps) {
  const { link } = state;
  const tickedMs = useTicking(clock, link.state === 'lost');
  const nowMs = Math.max(tickedMs, state.heardMs ?? 0);
  const { tone, headline, detail, announcement } = describeStatus(state, nowMs);
  return (
    <section className={classes.banner} data-tone={tone} aria-label="Status">
      <span className={classes.sign}>
        <ToneIcon tone={tone} size={24} />
      </span>
      <div className={classes.words}>
        <p className={classes.headline}>{headline}</p>
        <p className={classes.detail}>{detail}</p>
      </div>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
      <div className={classes.side}>
        <Aside link={link} nowMs={nowMs} onRetry={onRetry} />
      </div>
    </section>
  );
}

interface AsideProps {
  readonly link: Link;
  readonly nowMs: number;
  readonly onRetry: () => void;
}

function Aside({ link, nowMs, onRetry }: AsideProps) {
  if (link.state === 'connecting') return null;
  if (link.state === 'live') {
    return (
      <p className={classes.live}>
        <span className={classes.pulse} aria-hidden />
        Live, answered in {Math.max(1, Math.round(link.roundTripMs))} ms
      </p>
    );
  }
  const { nextTryMs } = link;
  return (
    <>
      <p className={classes.next}>
        {nextTryMs === undefined ? 'Trying now' : `Next try in ${duration(Math.ceil((nextTryMs - nowMs) / 1_000))}`}
      </p>
      <Button
        className={classes.retry ?? ''}
        variant="default"
        size="sm"
        leftSection={<RotateCw size={15} aria-hidden />}
        onClick={onRetry}
      >
        Try now
      </Button>
    </>
  );
}
