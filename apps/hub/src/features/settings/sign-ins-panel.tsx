import { Button, Skeleton } from '@mantine/core';
import type { OpenSession } from '@nodegx/protocol';
import { MonitorSmartphone } from 'lucide-react';
import { useLocation } from 'wouter';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { Panel } from '../../ui/panel.tsx';
import { agoWords } from '../../ui/time-words.ts';
import { useAction } from '../../ui/use-action.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useNow } from '../../ui/use-now.ts';
import classes from './settings-page.module.css';

const wayWords: Readonly<Record<OpenSession['way'], string>> = {
  guest: 'Came in as a guest',
  account: 'Signed in with the account',
  github: 'Signed in with GitHub',
  oidc: 'Signed in elsewhere',
  'access-token': 'Came in with the access token',
  invitation: 'Came in with an invitation',
};

/** Where this person is signed in, and the way out. */
export function SignInsPanel() {
  const identity = useIdentity();
  const [, navigate] = useLocation();
  const now = useNow();
  const { value, error, retry } = useLoaded(() => identity.sessions(), [identity]);
  const end = useAction(async (id: string) => {
    await identity.endSession(id);
    retry();
  });
  const leave = useAction(async () => {
    await identity.signOutEverywhere();
    navigate('/');
  });
  return (
    <Panel id="sign-ins" title="Where you are signed in">
      {value === undefined ? (
        error === undefined ? (
          <div className={classes.rows} role="status" aria-label="Loading where you are signed in">
            <Skeleton height={36} />
            <Skeleton height={36} />
          </div>
        ) : (
          <FormError error={error} />
        )
      ) : (
        <ul className={classes.list}>
          {value.map(({ id, way, isCurrent, beganAt, lastUsedAt }) => (
            <li key={id} className={classes.entry}>
              <MonitorSmartphone size={20} aria-hidden />
              <div className={classes.words}>
                <p>{isCurrent ? 'This browser' : wayWords[way]}</p>
                <p className={classes.detail}>
                  since {agoWords(new Date(beganAt), now)}
                  {!isCurrent && `, last seen ${agoWords(new Date(lastUsedAt), now)}`}
                </p>
              </div>
              {!isCurrent && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => end.run(id)}
                  aria-label={`Sign out: ${wayWords[way]}, ${agoWords(new Date(beganAt), now)}`}
                >
                  Sign out
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <FormError error={end.error ?? leave.error} />
      <div className={classes.foot}>
        <Button variant="default" onClick={() => leave.run()} loading={leave.isBusy}>
          Sign out everywhere
        </Button>
      </div>
    </Panel>
  );
}
