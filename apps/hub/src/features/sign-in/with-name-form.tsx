import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { codeOf, useAction } from '../../ui/use-action.ts';
import classes from './forms.module.css';

interface WithNameFormProps {
  /** The token of the invitation. */
  readonly invitation: string;
  /** Called with the code of a refusal. */
  readonly onRefused: (code: string | undefined) => void;
  readonly onDone: () => void;
}

/** In with an invitation and a name. */
export function WithNameForm({ invitation, onRefused, onDone }: WithNameFormProps) {
  const identity = useIdentity();
  const [name, setName] = useState('');
  const { run, isBusy, error } = useAction(async () => {
    try {
      await identity.acceptInvitation(invitation, name.trim());
    } catch (cause) {
      onRefused(codeOf(cause).code);
      throw cause;
    }
    onDone();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') run();
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
      <FormError error={error} />
      <Button type="submit" size="md" loading={isBusy}>
        Come in
      </Button>
    </form>
  );
}
