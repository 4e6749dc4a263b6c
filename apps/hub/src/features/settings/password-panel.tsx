import { Button, PasswordInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useIdentity } from '../../hub-context.ts';
import { FormError } from '../../ui/form-error.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useAction } from '../../ui/use-action.ts';
import classes from './settings-page.module.css';

/** Another password; it signs out every other browser. */
export function PasswordPanel() {
  const identity = useIdentity();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isDone, setIsDone] = useState(false);
  const { run, isBusy, error } = useAction(async () => {
    setIsDone(false);
    await identity.changePassword(current, next);
    setCurrent('');
    setNext('');
    setIsDone(true);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    run();
  };
  return (
    <Panel id="password" title="Password" lead="Changing it signs you out everywhere else.">
      <form className={classes.form} onSubmit={submit}>
        <PasswordInput
          label="Present password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the present password' }}
        />
        <PasswordInput
          label="New password"
          description="At least 10 characters of any kind."
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={10}
          maxLength={256}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the new password' }}
        />
        <FormError error={error} />
        <div className={classes.foot}>
          <Button type="submit" loading={isBusy}>
            Change it
          </Button>
          <p className={classes.done} role="status">
            {isDone && 'Changed.'}
          </p>
        </div>
      </form>
    </Panel>
  );
}
