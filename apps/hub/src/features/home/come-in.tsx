import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { useCommunityCard } from '../../hub-context.ts';
import { GuestForm } from '../sign-in/guest-form.tsx';
import classes from './home-page.module.css';

/** The shortest way in, for whoever is not. */
export function ComeIn() {
  const entry = useCommunityCard()?.entry;
  if (entry === undefined) return null;
  const isElsewhere = entry.accounts || entry.github || entry.accessToken;
  return (
    <section className={classes.comeIn} aria-labelledby="come-in">
      <h2 className={classes.comeInTitle} id="come-in">
        Come in
      </h2>
      {entry.guests ? (
        <>
          <p className={classes.comeInNote}>
            A name is enough.
            {isElsewhere && (
              <>
                {' '}
                Or{' '}
                <Anchor component={Link} href="/sign-in" inherit underline="always">
                  sign in
                </Anchor>
                , and you are the same person the next time.
              </>
            )}
          </p>
          <GuestForm layout="line" />
        </>
      ) : (
        <>
          <p className={classes.comeInNote}>Sign in to see who is on and what is open.</p>
          <Button component={Link} href="/sign-in">
            Sign in
          </Button>
        </>
      )}
    </section>
  );
}
