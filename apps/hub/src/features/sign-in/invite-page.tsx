import { Skeleton } from '@mantine/core';
import type { InvitationPreview } from '@nodegx/protocol';
import { DoorClosed, MailOpen, MailX, PartyPopper } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommunityCard, useIdentity, usePerson } from '../../hub-context.ts';
import { readWeb } from '../../links/links.ts';
import { StatePanel } from '../../ui/state-panel.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { useAction } from '../../ui/use-action.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useNow } from '../../ui/use-now.ts';
import { CommunityMark } from '../community/community-mark.tsx';
import { AccountForm } from './account-form.tsx';
import classes from './sign-in-page.module.css';
import { WithNameForm } from './with-name-form.tsx';

const home = { label: 'Go home', to: '/' };

/** What an invitation makes of somebody. */
const becomes: Readonly<Record<InvitationPreview['role'], string>> = {
  owner: 'the owner',
  moderator: 'a moderator',
  member: 'a member',
  guest: 'a guest',
};

/** Where an invitation to the community leads. */
export function InvitePage() {
  const person = usePerson();
  const identity = useIdentity();
  const [, navigate] = useLocation();
  const [token] = useState(() => {
    const link = readWeb(location);
    return link?.kind === 'invitation' ? link.token : undefined;
  });
  const [isUsed, setIsUsed] = useState(false);
  const [isIn, setIsIn] = useState(false);
  const { value, error, code, retry } = useLoaded(
    async () => (token === undefined ? undefined : identity.previewInvitation(token)),
    [identity, token],
  );
  if (isIn && value !== undefined && person.at === 'here') {
    return <Welcome name={person.user.name} role={value.role} />;
  }
  if (token === undefined || isUsed || code === 'invitation_invalid') return <OutOfUse />;
  if (error !== undefined) {
    return (
      <StatePanel
        Icon={DoorClosed}
        title="The door does not answer"
        detail={error}
        actions={[{ label: 'Try again', run: retry }]}
      />
    );
  }
  if (person.at === 'here' && !isIn) return <InAlready name={person.user.name} />;
  if (value === undefined) return <Loading />;
  const enter = () => {
    setIsIn(true);
    // It is used: neither the browser's history nor a picture of the screen keeps it.
    navigate('/invite', { replace: true });
  };
  const refused = (refusal: string | undefined) => setIsUsed(refusal === 'invitation_invalid');
  return (
    <Invited preview={value}>
      {value.role === 'guest' ? (
        <WithNameForm invitation={token} onRefused={refused} onDone={enter} />
      ) : (
        <AccountForm canRegister={false} invitation={token} onRefused={refused} onDone={enter} />
      )}
    </Invited>
  );
}

interface InvitedProps {
  readonly preview: InvitationPreview;
  readonly children: ReactNode;
}

function Invited({ preview: { role, expiresAt }, children }: InvitedProps) {
  const card = useCommunityCard();
  const now = useNow();
  return (
    <div className={classes.page}>
      <CommunityMark name={card?.name ?? ''} logo={card?.branding.logo ?? null} />
      <h1 className={classes.title}>You are invited to {card?.name ?? 'the community'}</h1>
      <p className={classes.lead}>
        {role === 'guest' ? (
          'You come in as a guest, with what the invitation allows. Say how the others should call you; nothing else is asked for.'
        ) : (
          <>
            Open an account, and you are <strong>{becomes[role]}</strong> of it.
          </>
        )}
      </p>
      <div className={classes.card}>{children}</div>
      <p className={classes.foot}>
        The invitation lasts until <time dateTime={expiresAt}>{momentWords(new Date(expiresAt), now)}</time>.
        {role !== 'guest' && (
          <>
            {' '}
            You have an account already? <Link href="/sign-in">Sign in</Link> instead.
          </>
        )}
      </p>
    </div>
  );
}

function Welcome({ name, role }: { readonly name: string; readonly role: InvitationPreview['role'] }) {
  const card = useCommunityCard();
  const keepsOrder = role === 'owner' || role === 'moderator';
  return (
    <StatePanel
      Icon={PartyPopper}
      title={`Welcome, ${name}`}
      detail={`You are ${becomes[role]} of ${card?.name ?? 'the community'}.`}
      actions={[home, ...(keepsOrder ? [{ label: 'See how its services are', to: '/operator' }] : [])]}
    />
  );
}

function InAlready({ name }: { readonly name: string }) {
  const identity = useIdentity();
  const { run, isBusy, error } = useAction(() => identity.signOut());
  return (
    <StatePanel
      Icon={MailOpen}
      title={`You are in already, ${name}`}
      detail={error ?? 'An invitation is for somebody who is not signed in. Sign out, and you can come in with it.'}
      actions={[home, { label: 'Sign out and go on', run: () => run(), isBusy }]}
    />
  );
}

function OutOfUse() {
  return (
    <StatePanel
      Icon={MailX}
      title="This invitation does not open the door"
      detail="It is over, was used up or taken back, or the link is not whole. Ask whoever sent it for a new one. If it was you who used it, sign in."
      actions={[{ label: 'Sign in', to: '/sign-in' }, home]}
    />
  );
}

function Loading() {
  return (
    <div className={classes.page} role="status" aria-label="Looking at the invitation">
      <Skeleton width={72} height={72} radius={20} />
      <Skeleton width="70%" height={34} className={classes.title ?? ''} />
      <div className={classes.card}>
        <Skeleton height={66} />
        <Skeleton height={42} />
      </div>
    </div>
  );
}
