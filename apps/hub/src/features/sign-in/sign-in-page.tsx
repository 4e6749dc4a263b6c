import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import type { SignInWays } from '@nodegx/protocol';
import { DoorClosed, GitFork, KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useCommunityCard, useIdentity, usePerson } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { CommunityMark } from '../community/community-mark.tsx';
import { AccessForm } from './access-form.tsx';
import { AccountForm } from './account-form.tsx';
import { GuestForm } from './guest-form.tsx';
import classes from './sign-in-page.module.css';
import { formWays, nextPath, type WayId } from './ways.ts';

/** Every way in that the community has. */
export function SignInPage() {
  const card = useCommunityCard();
  const person = usePerson();
  const identity = useIdentity();
  const next = nextPath(useSearch());
  const [, navigate] = useLocation();
  const { value: ways, error, retry } = useLoaded(() => identity.ways(), [identity]);
  const isIn = person.at === 'here';
  useEffect(() => {
    if (isIn) navigate(next, { replace: true });
  }, [isIn, next, navigate]);

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
  return (
    <div className={classes.page}>
      <CommunityMark name={card?.name ?? ''} logo={card?.branding.logo ?? null} />
      <h1 className={classes.title}>Come in to {card?.name ?? 'the community'}</h1>
      {person.at === 'nobody' && person.ended && (
        <div className={classes.ended}>
          <FormError error={person.ended.message} />
        </div>
      )}
      <div className={classes.card}>
        {ways ? <Ways ways={ways} isPublic={card?.isPublic ?? true} onDone={() => navigate(next)} /> : <Loading />}
      </div>
    </div>
  );
}

interface WaysProps {
  readonly ways: SignInWays;
  readonly isPublic: boolean;
  readonly onDone: () => void;
}

function Ways({ ways, isPublic, onDone }: WaysProps) {
  const forms = formWays(ways);
  const providers = ways.providers.filter(({ web }) => web);
  const [chosen, setChosen] = useState<WayId | undefined>(forms[0]?.id);
  if (forms.length === 0 && providers.length === 0) {
    return (
      <StatePanel
        size="part"
        Icon={DoorClosed}
        title="By invitation only"
        detail="Ask somebody of this community for an invitation link, and open it here."
      />
    );
  }
  return (
    <>
      {providers.map(({ id, name }) => (
        <ProviderButton key={id} id={id} name={name} />
      ))}
      {providers.length > 0 && forms.length > 0 && <p className={classes.or}>or</p>}
      {forms.length > 1 && (
        <SegmentedControl
          aria-label="How to come in"
          fullWidth
          radius="md"
          value={chosen ?? ''}
          onChange={(value) => setChosen(forms.find(({ id }) => id === value)?.id)}
          data={forms.map(({ id, word }) => ({ value: id, label: word }))}
        />
      )}
      {chosen === 'guest' && <GuestForm onDone={onDone} />}
      {chosen === 'account' && <AccountForm canRegister={isPublic} onDone={onDone} />}
      {chosen === 'access' && <AccessForm onDone={onDone} />}
    </>
  );
}

function ProviderButton({ id, name }: { readonly id: 'github' | 'oidc'; readonly name: string }) {
  const identity = useIdentity();
  const search = useSearch();
  const { run, isBusy, error } = useAction(async () => {
    const back = new URL(`/sign-in${search === '' ? '' : `?${search}`}`, location.origin);
    location.assign(await identity.signInWith(id, back.href));
  });
  const Icon = id === 'github' ? GitFork : KeyRound;
  return (
    <>
      <Button
        fullWidth
        size="md"
        variant="default"
        leftSection={<Icon size={18} aria-hidden />}
        loading={isBusy}
        onClick={() => run()}
      >
        Sign in with {name}
      </Button>
      <FormError error={error} />
    </>
  );
}

function Loading() {
  return (
    <>
      <Skeleton height={40} />
      <Skeleton height={66} />
      <Skeleton height={42} />
    </>
  );
}
