import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { useAction } from '../../ui/use-action.ts';
import classes from './forms.module.css';

interface GuestFormProps {
  /** What the button says. */
  readonly label?: string;
  /** Called once the person is signed in. */
  readonly onDone?: () => void;
  /** `line`: field and button beside each other where there is room. */
  readonly layout?: 'stack' | 'line';
}

/** In with nothing but a name. */
export function GuestForm({ label = 'Come in', onDone, layout = 'stack' }: GuestFormProps) {
  const identity = useIdentity();
  const [name, setName] = useState('');
  const { run, isBusy, error } = useAction(async () => {
    await identity.guest(name.trim());
    onDone?.();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') run();
  };
  return (
    <form className={classes.form} data-layout={layout} onSubmit={submit}>
      <div className={classes.fields}>
        <TextInput
          className={classes.field ?? ''}
          label="Your name"
          placeholder="How the others see you"
          autoComplete="nickname"
          required
          withAsterisk={false}
          maxLength={64}
          size="md"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={isBusy}>
          {label}
        </Button>
      </div>
      <FormError error={error} />
    </form>
  );
}
