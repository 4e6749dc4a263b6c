import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { codeOf, useAction } from '../../ui/use-action.ts';
import classes from './forms.module.css';

interface AccountFormProps {
  /** Whether strangers may open an account. */
  readonly canRegister: boolean;
  /** The token of an invitation to open an account with: then nothing else is asked for. */
  readonly invitation?: string;
  /** Called with the code of a refusal. */
  readonly onRefused?: (code: string | undefined) => void;
  readonly onDone: () => void;
}

/** Signs in with an account of this community, or opens one. */
export function AccountForm({ canRegister, invitation, onRefused, onDone }: AccountFormProps) {
  const identity = useIdentity();
  const [isNew, setIsNew] = useState(invitation !== undefined);
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const { run, isBusy, error } = useAction(async () => {
    try {
      if (isNew) {
        const account = { name, password, displayName: displayName.trim() || name };
        await identity.register({ ...account, ...(invitation !== undefined && { invitation }) });
      } else await identity.login(name, password);
    } catch (cause) {
      onRefused?.(codeOf(cause).code);
      throw cause;
    }
    onDone();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="Account name"
        description={isNew ? 'Letters, digits, dots, hyphens; nobody else has it.' : undefined}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        size="md"
        maxLength={39}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isNew && (
        <TextInput
          label="Your name"
          description="How the others see you. Left out: the account's name."
          autoComplete="name"
          size="md"
          maxLength={64}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
      )}
      <PasswordInput
        label="Password"
        description={isNew ? 'At least 10 characters of any kind. A few words make a good one.' : undefined}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        withAsterisk={false}
        size="md"
        minLength={isNew ? 10 : undefined}
        maxLength={256}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
      />
      <FormError error={error} />
      <Button type="submit" size="md" loading={isBusy}>
        {isNew ? 'Open the account' : 'Sign in'}
      </Button>
      {canRegister && invitation === undefined && (
        <p className={classes.note}>
          {isNew ? 'You have an account? ' : 'No account yet? '}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => setIsNew(!isNew)}>
            {isNew ? 'Sign in' : 'Open one'}
          </Anchor>
        </p>
      )}
    </form>
  );
}
