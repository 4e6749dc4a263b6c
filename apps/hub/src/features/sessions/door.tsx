import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { useCommunityCard } from '../../hub-context.ts';
import { GuestForm } from '../sign-in/guest-form.tsx';
import classes from './preview-page.module.css';

/** Asks who somebody is before a session is shown to them. */
export function Door({ isInvited }: { readonly isInvited: boolean }) {
  const card = useCommunityCard();
  const back = `/sign-in?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`;
  const entry = card?.entry;
  const isElsewhere = entry !== undefined && (entry.accounts || entry.github || entry.accessToken);
  return (
    <section className={classes.card}>
      <div>
        <h1 className={classes.title}>
          {isInvited ? 'You are invited to a session' : 'Somebody has sent you to a session'}
        </h1>
        <p className={classes.description}>
          {entry?.guests === true
            ? 'Say how the others should call you, and you see who is there.'
            : `It is open to those who have come in to ${card?.name ?? 'the community'}.`}
        </p>
      </div>
      {entry?.guests === true ? (
        <>
          <GuestForm label="Continue" layout="line" />
          {isElsewhere && (
            <p className={classes.note}>
              Or{' '}
              <Anchor component={Link} href={back} inherit underline="always">
                sign in
              </Anchor>{' '}
              if you have an account.
            </p>
          )}
        </>
      ) : (
        <Button component={Link} href={back} size="lg" radius="md">
          Sign in
        </Button>
      )}
    </section>
  );
}
