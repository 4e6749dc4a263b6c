import { UserRound } from 'lucide-react';
import { usePerson } from '../../hub-context.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { roleWord } from '../../ui/role-word.ts';
import { StatePanel } from '../../ui/state-panel.tsx';
import { ConnectionTest } from '../operator/connection-test/connection-test.tsx';
import { AppearancePanel } from './appearance-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import classes from './settings-page.module.css';
import { SignInsPanel } from './sign-ins-panel.tsx';

/** What a person can change about themselves and this browser. */
export function SettingsPage() {
  const person = usePerson();
  if (person.at === 'restoring') return null;
  return (
    <div className={classes.page}>
      <PageHeader title="Settings" />
      {person.at === 'here' ? (
        <>
          <Panel id="you" title="You">
            <div className={classes.you}>
              <Avatar id={person.user.id} name={person.user.name} picture={person.user.avatar} size={56} />
              <div className={classes.words}>
                <p className={classes.name}>{person.user.name}</p>
                <p className={classes.detail}>
                  {roleWord(person.user.role)} · <code>{person.user.id}</code>
                </p>
              </div>
            </div>
          </Panel>
          <AppearancePanel />
          {person.user.id.startsWith('account:') && <PasswordPanel />}
          <SignInsPanel />
          <ConnectionTest />
        </>
      ) : (
        <>
          <AppearancePanel />
          <StatePanel
            size="part"
            Icon={UserRound}
            title="Nobody is signed in here"
            detail="What concerns you yourself can be set once you have come in."
            actions={[{ label: 'Sign in', to: '/sign-in?next=%2Fsettings' }]}
          />
        </>
      )}
    </div>
  );
}
