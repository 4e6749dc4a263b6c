import type { Participant, Session } from '@nodegx/client';
import { MicOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './tiles.module.css';

/** Cameras and screens of everybody, and sound. Nothing is there while all of it is off. */
export function Tiles({ session }: { readonly session: Session }) {
  const participants = useSessionValue(session, 'participants');
  const media = useSessionValue(session, 'media');
  const others = participants.filter(({ isSelf }) => !isSelf);
  const self = participants.find(({ isSelf }) => isSelf);
  const shown = others.filter(({ video, screen }) => video.state !== 'off' || screen.state !== 'off');
  const ownVideo = media.video.state === 'on' ? media.video.stream : undefined;
  const ownScreen = media.screen.state === 'on' ? media.screen.stream : undefined;
  const isEmpty = shown.length === 0 && ownVideo === undefined && ownScreen === undefined;
  return (
    <>
      {others.map(({ peerId, audio }) => audio.stream && <Sound key={peerId} stream={audio.stream} />)}
      {!isEmpty && (
        <ul className={classes.tiles} aria-label="Cameras and screens">
          {shown.map((person) => (
            <PersonTiles key={person.peerId} person={person} />
          ))}
          {self && ownVideo && (
            <Tile person={self} stream={ownVideo} label="You" isMirrored isMuted={media.audio.state !== 'on'} />
          )}
          {self && ownScreen && <Tile person={self} stream={ownScreen} label="Your screen" isScreen isMuted={false} />}
        </ul>
      )}
    </>
  );
}

function PersonTiles({ person }: { readonly person: Participant }) {
  const { video, screen, audio, name } = person;
  return (
    <>
      {screen.state === 'on' && (
        <Tile person={person} stream={screen.stream} label={`${name}’s screen`} isScreen isMuted={false} />
      )}
      {video.state === 'on' && (
        <Tile person={person} stream={video.stream} label={name} isMuted={audio.state === 'muted'} />
      )}
    </>
  );
}

interface TileProps {
  readonly person: Participant;
  readonly stream: MediaStream | undefined;
  readonly label: string;
  readonly isScreen?: boolean;
  readonly isMirrored?: boolean;
  readonly isMuted: boolean;
}

function Tile({ person, stream, label, isScreen = false, isMirrored = false, isMuted }: TileProps) {
  const video = useRef<HTMLVideoElement>(null);
  useStream(video, stream);
  const enlarge = () => {
    // The browser may refuse; the small picture stays.
    video.current?.requestFullscreen().catch(() => undefined);
  };
  return (
    <li
      className={classes.tile}
      data-speaking={person.isSpeaking && !isScreen}
      data-screen={isScreen}
      style={{ '--colour': person.colour }}
    >
      <button type="button" className={classes.enlarge} onClick={enlarge} aria-label={`${label}: fill the screen`}>
        <video ref={video} className={classes.video} data-mirrored={isMirrored} autoPlay playsInline muted />
      </button>
      {stream === undefined && <span className={classes.waiting}>Connecting …</span>}
      <span className={classes.label}>
        {isMuted && <MicOff size={13} role="img" aria-label="Muted" />}
        {label}
      </span>
    </li>
  );
}

function Sound({ stream }: { readonly stream: MediaStream }) {
  const audio = useRef<HTMLAudioElement>(null);
  useStream(audio, stream);
  // biome-ignore lint/a11y/useMediaCaption: live speech has no captions
  return <audio ref={audio} autoPlay />;
}

function useStream(element: React.RefObject<HTMLMediaElement | null>, stream: MediaStream | undefined): void {
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    current.srcObject = stream ?? null;
    return () => {
      current.srcObject = null;
    };
  }, [element, stream]);
}
