import { ActionIcon, Button, Switch } from '@mantine/core';
import type { SessionPreview } from '@nodegx/protocol';
import { DoorOpen, Eye, Lock, Mic, MonitorUp, Share2, UsersRound, Video } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useCommunityCard, usePerson } from '../../hub-context.ts';
import { type WorkspaceEntry, workspacePath } from '../../state/workspace-entry.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { duration } from '../../ui/duration.ts';
import { GuestForm } from '../sign-in/guest-form.tsx';
import classes from './preview-page.module.css';
import { FavouriteButton } from './session-card.tsx';
import { seatWords } from './session-filters.ts';
import { ShareDialog } from './share-dialog.tsx';

interface PreviewCardProps {
  readonly preview: SessionPreview;
  readonly isPublic: boolean;
  readonly invitation: string | undefined;
  /** What whoever invited calls it, where the server says nothing. */
  readonly told: string | undefined;
  /** What the link asks for. */
  readonly audio: boolean | undefined;
  readonly video: boolean | undefined;
}

/** Who is in it, what it is about, and the way in. */
export function PreviewCard({ preview, isPublic, invitation, told, audio, video }: PreviewCardProps) {
  const person = usePerson();
  const card = useCommunityCard();
  const [, navigate] = useLocation();
  const [isSharing, setIsSharing] = useState(false);
  const { room, host, participants, count, maxPeers, features, description, durationMs, lobby, locked, role } = preview;
  const [withAudio, setWithAudio] = useState(audio === true && features.audio);
  const [withVideo, setWithVideo] = useState(video === true && features.video);
  const title = preview.title ?? told ?? `${host?.name ?? 'Somebody'}’s session`;
  const join = () => {
    const entry: WorkspaceEntry = {
      audio: withAudio,
      video: withVideo,
      ...(invitation !== undefined && { invitation }),
    };
    navigate(workspacePath(room), { state: { workspace: entry } });
  };
  return (
    <article className={classes.card} aria-labelledby="session-title">
      <div className={classes.top}>
        <span className={classes.live}>
          <span className={classes.dot} aria-hidden />
          Live for {duration(durationMs / 1_000)}
        </span>
        <span>{isPublic ? 'Public' : 'Private'}</span>
        <span className={classes.tools}>
          <FavouriteButton room={room} title={title} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            radius="md"
            aria-label="Share this session"
            onClick={() => setIsSharing(true)}
          >
            <Share2 size={16} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <div>
        <h1 className={classes.title} id="session-title">
          {title}
        </h1>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      <div>
        <h2 className={classes.label}>
          {count} of {maxPeers} people · {seatWords({ people: count, maxPeers, ...(locked === true && { locked }) })}
        </h2>
        <ul className={classes.people}>
          {participants.slice(0, 8).map(({ userId, name = userId, avatar, role: seat }) => (
            <li key={userId} className={classes.person}>
              <Avatar id={userId} name={name} picture={avatar} size={30} />
              {name}
              {seat === 'host' && <span className={classes.role}>Host</span>}
            </li>
          ))}
          {participants.length > 8 && <li className={classes.role}>and {participants.length - 8} more</li>}
        </ul>
      </div>
      <ul className={classes.facts}>
        {features.audio && <Fact Icon={Mic} words="Audio" />}
        {features.video && <Fact Icon={Video} words="Video" />}
        {features.screenShare && <Fact Icon={MonitorUp} words="Screen sharing" />}
        {lobby === true && <Fact Icon={DoorOpen} words="The host lets you in" />}
        {locked === true && <Fact Icon={Lock} words="Locked, open to you" />}
        {role === 'viewer' && <Fact Icon={Eye} words="You may watch" />}
      </ul>
      <div className={classes.join}>
        {(features.audio || features.video) && (
          <div className={classes.switches}>
            {features.audio && (
              <Switch
                label="Microphone on"
                checked={withAudio}
                onChange={(event) => setWithAudio(event.currentTarget.checked)}
              />
            )}
            {features.video && (
              <Switch
                label="Camera on"
                checked={withVideo}
                onChange={(event) => setWithVideo(event.currentTarget.checked)}
              />
            )}
          </div>
        )}
        {person.at === 'here' ? (
          <>
            <Button size="lg" radius="md" leftSection={<UsersRound size={19} aria-hidden />} onClick={join}>
              Join
            </Button>
            <p className={classes.note}>You join as {person.user.name}.</p>
          </>
        ) : card?.entry.guests === true ? (
          <GuestForm label="Join" onDone={join} layout="line" />
        ) : (
          <Button
            component={Link}
            size="lg"
            radius="md"
            href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search + location.hash)}`}
          >
            Sign in to join
          </Button>
        )}
      </div>
      {isSharing && <ShareDialog room={room} onClose={() => setIsSharing(false)} />}
    </article>
  );
}

function Fact({ Icon, words }: { readonly Icon: typeof Mic; readonly words: string }) {
  return (
    <li className={classes.fact}>
      <Icon size={15} aria-hidden />
      {words}
    </li>
  );
}
