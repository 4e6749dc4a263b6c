import { Button, TextInput } from '@mantine/core';
import { MailOpen, MailX } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommunityCard, useIdentity, usePerson } from '../../hub-context.ts';
import { readWeb } from '../../links/links.ts';
import { FormError } from '../../ui/form-error.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { useAction } from '../../ui/use-action.ts';
import { CommunityMark } from '../community/community-mark.tsx';
import classes from './sign-in-page.module.css';

const home = { label: 'Go home', to: '/' };

/** Where an invitation to the community leads. */
export function InvitePage() {
  const card = useCommunityCard();
  const person = usePerson();
  const identity = useIdentity();
  const [, navigate] = useLocation();
  const [token] = useState(() => {
    const link = readWeb(location);
    return link?.kind === 'invitation' ? link.token : undefined;
  });
  const [name, setName] = useState('');
  const { run, isBusy, error, code } = useAction(async (invitation: string) => {
    await identity.acceptInvitation(invitation, name.trim());
    navigate('/', { replace: true });
  });
  if (token === undefined || code === 'invitation_invalid') {
    return (
      <StatePanel
        Icon={MailX}
        title="This invitation does not open the door"
        detail="It is over, was used up or taken back, or the link is not whole. Ask whoever sent it for a new one."
        actions={[home]}
      />
    );
  }
  if (person.at === 'here') {
    return (
      <StatePanel
        Icon={MailOpen}
        title={`You are in already, ${person.user.name}`}
        detail="An invitation is for somebody who is not signed in. Sign out first if you want to come in with it."
        actions={[home]}
      />
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') run(token);
  };
  return (
    <div className={classes.page}>
      <CommunityMark name={card?.name ?? ''} logo={card?.branding.logo ?? null} />
      <h1 className={classes.title}>You are invited to {card?.name ?? 'the community'}</h1>
      <p className={classes.lead}>Say how the others should call you. Nothing else is asked for.</p>
      <form className={classes.card} onSubmit={submit}>
        <TextInput
          label="Your name"
          autoComplete="nickname"
          required
          withAsterisk={false}
          size="md"
          maxLength={64}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FormError error={error} />
        <Button type="submit" size="md" loading={isBusy}>
          Come in
        </Button>
      </form>
    </div>
  );
}
