import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { useAction } from '../../ui/use-action.ts';
import classes from './forms.module.css';

/** In with the one token that the community shares. */
export function AccessForm({ onDone }: { readonly onDone: () => void }) {
  const identity = useIdentity();
  const [name, setName] = useState('');
  const [token, setToken] = useState('');
  const { run, isBusy, error } = useAction(async () => {
    await identity.accessToken(name.trim(), token.trim());
    onDone();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
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
      <PasswordInput
        label="Access token"
        description="The PIN or token that somebody of this community gave you."
        autoComplete="off"
        required
        withAsterisk={false}
        size="md"
        maxLength={1024}
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the access token' }}
      />
      <FormError error={error} />
      <Button type="submit" size="md" loading={isBusy}>
        Come in
      </Button>
    </form>
  );
}
