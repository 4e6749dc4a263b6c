import { Button, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { InviteResult, Session } from '@nodegx/client';
import { Send } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { usePerson } from '../../hub-context.ts';
import { linkTo } from '../../links/links.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useMembersOnline } from '../people/use-members-online.ts';
import classes from './dialogs.module.css';
import { SharePanel } from './share-panel.tsx';

type Role = 'editor' | 'viewer';

const dayMs = 86_400_000;

/** The session, as far as inviting takes it. */
export type Inviting = Pick<Session, 'invite' | 'createLink' | 'info' | 'participants'>;

interface InviteDialogProps {
  readonly session: Inviting;
  readonly onClose: () => void;
}

/** Asks people into a session: those who are online by name, everybody else by their id or by a link. */
export function InviteDialog({ session, onClose }: InviteDialogProps) {
  const [role, setRole] = useState<Role>('editor');
  return (
    <Dialog title="Invite people" onClose={onClose} size="lg">
      <div className={classes.form}>
        <SegmentedControl
          aria-label="What they may do"
          fullWidth
          radius="md"
          value={role}
          onChange={(value) => setRole(value === 'viewer' ? 'viewer' : 'editor')}
          data={[
            { value: 'editor', label: 'They edit' },
            { value: 'viewer', label: 'They watch' },
          ]}
        />
        <ByPerson session={session} role={role} />
        <ByLink session={session} role={role} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly session: Inviting;
  readonly role: Role;
}

function ByPerson({ session, role }: PartProps) {
  const person = usePerson();
  const online = useMembersOnline() ?? [];
  const [id, setId] = useState('');
  const [message, setMessage] = useState('');
  const [said, setSaid] = useState<string>();
  const { run, isBusy, error } = useAction(async (userId: string, name: string) => {
    setSaid(undefined);
    const text = message.trim();
    const result = await session.invite(userId, { role, ...(text !== '' && { message: text }) });
    setSaid(resultWords(result, name));
    setId('');
  });
  const inside = new Set(session.participants.map(({ userId }) => userId));
  const others = online.filter((one) => !inside.has(one.id) && !(person.at === 'here' && person.user.id === one.id));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const to = id.trim();
    if (to !== '') run(to, to);
  };
  return (
    <section aria-label="By name">
      {others.length > 0 && (
        <ul className={classes.people} aria-label="Online now">
          {others.map((one) => (
            <li key={one.id} className={classes.person}>
              <Avatar id={one.id} name={one.name} picture={one.avatar} size={28} />
              <span className={classes.personName}>{one.name}</span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isBusy}
                onClick={() => run(one.id, one.name)}
                aria-label={`Invite ${one.name}`}
              >
                Invite
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={classes.form} onSubmit={submit}>
        <Textarea
          label="A word to go with it"
          placeholder="What do you want to show them?"
          autosize
          minRows={1}
          maxLength={500}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <div className={classes.linkRow}>
          <TextInput
            style={{ flex: 1 }}
            label="Somebody who is away"
            description="By their id, such as account:ada or their name on GitHub. It waits for them."
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={255}
            value={id}
            onChange={(event) => setId(event.currentTarget.value)}
            rightSectionWidth={44}
            rightSection={
              <Button
                type="submit"
                size="compact-sm"
                variant="subtle"
                loading={isBusy}
                aria-label="Send the invitation"
              >
                <Send size={16} aria-hidden />
              </Button>
            }
          />
        </div>
      </form>
      <FormError error={error} />
      <p className={classes.note} role="status">
        {said}
      </p>
    </section>
  );
}

/** What became of an invitation. */
function resultWords({ state, reason }: InviteResult, name: string): string {
  if (state === 'delivered') return `${name} has the invitation now.`;
  if (state === 'stored') return `${name} is away. The invitation waits in their inbox.`;
  return `${name} could not be invited. ${reason ?? ''}`.trim();
}

function ByLink({ session, role }: PartProps) {
  const [uses, setUses] = useState(5);
  const [made, setMade] = useState<{ readonly web: string; readonly deep: string; readonly uses: number }>();
  const { run, isBusy, error } = useAction(async () => {
    const link = await session.createLink({ role, uses, expiresInMs: dayMs });
    const invitation = new URLSearchParams(new URL(link.url).hash.slice(1)).get('invitation') ?? undefined;
    const room = session.info?.id ?? '';
    const pair = linkTo({ kind: 'session', room, ...(invitation !== undefined && { invitation }) }, location.origin);
    setMade({ ...pair, uses: link.uses });
  });
  return (
    <section aria-label="By link" className={classes.form}>
      {made === undefined ? (
        <div className={classes.linkRow}>
          <NumberInput
            label="People who may use the link"
            description="It opens the session for a day, also where that is private or locked."
            min={1}
            max={100}
            allowDecimal={false}
            clampBehavior="blur"
            value={uses}
            onChange={(value) => setUses(Number(value) || 1)}
            style={{ flex: 1 }}
          />
          <Button variant="default" loading={isBusy} onClick={() => run()} style={{ alignSelf: 'flex-end' }}>
            Make a link
          </Button>
        </div>
      ) : (
        <>
          <SharePanel web={made.web} deep={made.deep} />
          <p className={classes.note}>
            {made.uses === 1 ? 'One person' : `${made.uses} people`} may come in with it within a day.
          </p>
        </>
      )}
      <FormError error={error} />
    </section>
  );
}
