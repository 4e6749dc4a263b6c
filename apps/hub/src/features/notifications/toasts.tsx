import { Button } from '@mantine/core';
import {
  DesktopNotifications,
  type Invitation,
  NotificationSound,
  type Notifications,
  type Toast,
} from '@nodegx/client';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { useHub } from '../../hub-context.ts';
import { pathTo } from '../../links/links.ts';
import { preferences } from '../../state/preferences.ts';
import { titledState } from '../sessions/told-title.ts';
import classes from './toasts.module.css';
import { useAnswer } from './use-answer.ts';
import { useInboxState } from './use-inbox.ts';

/** As long as a toast stays. What it said is in the centre afterwards. */
const lastsMs = 8_000;
const mostAtOnce = 3;

/** Invitations until they are answered, and what came to the inbox for a moment. */
export function Toasts() {
  const { inbox, invitations, toasts } = useInboxState();
  return (
    <section className={classes.place} aria-label="Just arrived" aria-live="polite">
      {invitations.slice(-mostAtOnce).map((invitation) => (
        <InvitationToast key={invitation.id} invitation={invitation} />
      ))}
      <InboxToasts toasts={toasts} />
      {inbox && <Outside inbox={inbox} />}
    </section>
  );
}

function InboxToasts({ toasts }: { readonly toasts: readonly Toast[] }) {
  const { clock, inbox: store } = useHub();
  const [, navigate] = useLocation();
  const answer = useAnswer();
  const drop = (id: string) => store.dropToast(id);
  return toasts.map((toast) => (
    <Card
      key={toast.id}
      title={toast.title}
      message={toast.message}
      onClose={() => drop(toast.id)}
      lasts={(run) => clock.after(lastsMs, run)}
    >
      {toast.kind === 'digest' ? (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            drop(toast.id);
            navigate('/notifications');
          }}
        >
          See them
        </Button>
      ) : (
        toast.actions.map(({ label, action, isPrimary }) => (
          <Button
            key={action}
            size="compact-sm"
            variant={isPrimary ? 'light' : 'default'}
            onClick={() => {
              drop(toast.id);
              answer(toast.notification, action);
            }}
          >
            {label}
          </Button>
        ))
      )}
    </Card>
  ));
}

/** The desktop and the loudspeaker, where the person wants them. */
function Outside({ inbox }: { readonly inbox: Notifications }) {
  const { isOnDesktop, hasSound } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!isOnDesktop) return;
    const desktop = new DesktopNotifications(inbox, { isOn: true });
    const stop = desktop.on('open', () => navigate('/notifications'));
    return () => {
      stop();
      desktop.stop();
    };
  }, [inbox, isOnDesktop, navigate]);
  useEffect(() => {
    if (!hasSound) return;
    const sound = new NotificationSound(inbox);
    sound.isOn = true;
    return () => sound.stop();
  }, [inbox, hasSound]);
  return null;
}

/** Somebody calls: it stays until it is answered. */
function InvitationToast({ invitation }: { readonly invitation: Invitation }) {
  const { inbox: store } = useHub();
  const [, navigate] = useLocation();
  const { id, session, fromName, from, title, message } = invitation;
  const decline = () => {
    // It may be over: then there is nothing to answer any more.
    store.decline({ id }).catch(() => store.answered(id));
  };
  return (
    <Card
      title="You are invited"
      message={`${fromName ?? from} invites you to “${title ?? 'a session'}”${message === undefined ? '' : `: ${message}`}`}
      onClose={() => store.answered(id)}
    >
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => {
          store.answered(id);
          navigate(pathTo({ kind: 'session', room: session, invitation: id }), { state: titledState(title) });
        }}
      >
        Join
      </Button>
      <Button size="compact-sm" variant="default" onClick={decline}>
        Decline
      </Button>
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly message: string;
  readonly onClose: () => void;
  /** Runs something when the toast has been there for long enough; without it, it stays. */
  readonly lasts?: (run: () => void) => { cancel(): void };
  readonly children: ReactNode;
}

function Card({ title, message, onClose, lasts, children }: CardProps) {
  const [isHeld, setIsHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function of the same meaning is no new beginning
  useEffect(() => {
    // Whoever reads it, or is on it with the keyboard, is not hurried.
    if (isHeld || lasts === undefined) return;
    const timer = lasts(onClose);
    return () => timer.cancel();
  }, [isHeld]);
  return (
    <article
      className={classes.toast}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div className={classes.words}>
        <p className={classes.title}>{title}</p>
        <p className={classes.message}>{message}</p>
        <div className={classes.actions}>{children}</div>
      </div>
      <button type="button" className={classes.close} onClick={onClose} aria-label={`Put away: ${title}`}>
        <X size={16} aria-hidden />
      </button>
    </article>
  );
}
