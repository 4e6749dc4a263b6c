import { Button, Menu, Switch } from '@mantine/core';
import type { Participant, Session } from '@nodegx/client';
import { Crown, Ellipsis, Eye, Mic, MicOff, Pencil, UserPlus, Video } from 'lucide-react';
import { FormError } from '../../../ui/form-error.tsx';
import { useAction } from '../../../ui/use-action.ts';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './panels.module.css';
import { PersonFace } from './person-face.tsx';

interface PeoplePanelProps {
  readonly session: Session;
  /** Whether the community lets this person decide in any session. */
  readonly isModerator: boolean;
  readonly following: string | undefined;
  readonly onFollow: (peerId: string | undefined) => void;
  readonly onInvite: () => void;
  readonly onEnd: () => void;
}

const roles = { host: 'Host', editor: 'Editor', viewer: 'Viewer' } as const;
const ways = { p2p: 'direct', relay: 'relayed', server: 'by the server', self: 'you' } as const;

/** Who is here, who waits at the door, and what the host decides. */
export function PeoplePanel({ session, isModerator, following, onFollow, onInvite, onEnd }: PeoplePanelProps) {
  const participants = useSessionValue(session, 'participants');
  const waiting = useSessionValue(session, 'waiting');
  const info = useSessionValue(session, 'info');
  const decide = useAction(async (decision: () => Promise<void>) => decision());
  const mayDecide = info?.role === 'host' || isModerator;
  return (
    <div className={classes.body}>
      {mayDecide && waiting.length > 0 && (
        <section className={classes.door} aria-label="Waiting to be let in">
          <h3 className={classes.subtitle}>At the door</h3>
          <ul className={classes.people}>
            {waiting.map(({ peerId, name }) => (
              <li key={peerId}>
                <span className={classes.personName}>{name}</span>
                <Button size="compact-sm" onClick={() => decide.run(() => session.admit(peerId))}>
                  Let in
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => decide.run(() => session.deny(peerId))}>
                  Decline
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={classes.heading}>
        <h3 className={classes.subtitle}>
          {participants.length === 1 ? 'Only you so far' : `${participants.length} people`}
          {info?.size !== undefined && <span className={classes.soft}> of {info.size}</span>}
        </h3>
        <Button size="compact-sm" variant="default" leftSection={<UserPlus size={15} aria-hidden />} onClick={onInvite}>
          Invite
        </Button>
      </div>
      <ul className={classes.people}>
        {participants.map((person) => (
          <Person
            key={person.peerId}
            person={person}
            session={session}
            mayDecide={mayDecide}
            isFollowed={following === person.peerId}
            onFollow={onFollow}
            onDecide={(decision) => decide.run(decision)}
          />
        ))}
      </ul>
      <FormError error={decide.error} />
      {mayDecide && info !== undefined && (
        <section className={classes.section} aria-label="The host decides">
          <Switch
            label="Lock: nobody else comes in"
            checked={info.isLocked}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              decide.run(() => session.lock(checked));
            }}
          />
          <Switch
            label="Lobby: newcomers wait until you let them in"
            checked={info.hasLobby}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              decide.run(() => session.setLobby(checked));
            }}
          />
          <Button variant="default" onClick={onEnd}>
            End the session for everybody
          </Button>
        </section>
      )}
    </div>
  );
}

interface PersonProps {
  readonly person: Participant;
  readonly session: Session;
  readonly mayDecide: boolean;
  readonly isFollowed: boolean;
  readonly onFollow: (peerId: string | undefined) => void;
  readonly onDecide: (decision: () => Promise<void>) => void;
}

function Person({ person, session, mayDecide, isFollowed, onFollow, onDecide }: PersonProps) {
  const { peerId, userId, name, role, isSelf, audio, video } = person;
  const detail = person.presence === 'interrupted' ? 'connection lost, coming back' : ways[person.via];
  return (
    <li data-away={person.presence === 'interrupted'}>
      <PersonFace person={person} size={32} />
      <span className={classes.personName}>
        {name}
        <span className={classes.personDetail}>
          {roles[role]} · {detail}
        </span>
      </span>
      {audio.state === 'on' && <Mic size={16} className={classes.sign} role="img" aria-label="Microphone on" />}
      {audio.state === 'muted' && <MicOff size={16} className={classes.sign} role="img" aria-label="Muted" />}
      {video.state === 'on' && <Video size={16} className={classes.sign} role="img" aria-label="Camera on" />}
      {role === 'host' && <Crown size={16} className={classes.sign} role="img" aria-label="Host" />}
      {!isSelf && (
        <button
          type="button"
          className={classes.iconButton}
          aria-pressed={isFollowed}
          aria-label={isFollowed ? `Stop following ${name}` : `Follow ${name}`}
          onClick={() => onFollow(isFollowed ? undefined : peerId)}
        >
          <Eye size={17} aria-hidden />
        </button>
      )}
      {mayDecide && !isSelf && (
        <Menu withInitialFocusPlaceholder={false} position="bottom-end" withinPortal>
          <Menu.Target>
            <button type="button" className={classes.iconButton} aria-label={`Decide about ${name}`}>
              <Ellipsis size={17} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {role === 'viewer' && (
              <Menu.Item
                leftSection={<Pencil size={15} />}
                onClick={() => onDecide(() => session.setRole(peerId, 'editor'))}
              >
                Let {name} edit
              </Menu.Item>
            )}
            {role === 'editor' && (
              <Menu.Item
                leftSection={<Eye size={15} />}
                onClick={() => onDecide(() => session.setRole(peerId, 'viewer'))}
              >
                Let {name} only look
              </Menu.Item>
            )}
            <Menu.Item leftSection={<Crown size={15} />} onClick={() => onDecide(() => session.handOver(peerId))}>
              Make {name} the host
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => onDecide(() => session.kick(peerId))}>
              Show {name} out
            </Menu.Item>
            <Menu.Item color="red" onClick={() => onDecide(() => session.ban(userId))}>
              Ban {name} from this session
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
