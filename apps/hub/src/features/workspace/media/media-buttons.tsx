import { Menu } from '@mantine/core';
import type { MediaDevice, MediaKind, Session, TrackState } from '@nodegx/client';
import { Check, ChevronDown, Mic, MicOff, MonitorOff, MonitorUp, Video, VideoOff } from 'lucide-react';
import { useState } from 'react';
import { useSessionValue } from '../session/use-session-value.ts';
import classes from './media-buttons.module.css';

interface MediaButtonsProps {
  readonly session: Session;
  /** What the community allows. */
  readonly hasAudio: boolean;
  readonly hasVideo: boolean;
  readonly onFault: (cause: unknown) => void;
}

const words: Readonly<Record<MediaKind, Readonly<Record<TrackState, string>>>> = {
  audio: {
    off: 'Turn the microphone on',
    starting: 'The microphone is being turned on',
    on: 'Mute yourself',
    muted: 'Unmute yourself',
  },
  video: {
    off: 'Turn the camera on',
    starting: 'The camera is being turned on',
    on: 'Pause the camera',
    muted: 'Go on with the camera',
  },
  screen: {
    off: 'Share your screen',
    starting: 'The screen is being chosen',
    on: 'Stop sharing your screen',
    muted: 'Stop sharing your screen',
  },
};
const icons = {
  audio: { on: Mic, off: MicOff },
  video: { on: Video, off: VideoOff },
  screen: { on: MonitorOff, off: MonitorUp },
} as const;

/** Microphone, camera and screen. */
export function MediaButtons({ session, hasAudio, hasVideo, onFault }: MediaButtonsProps) {
  return (
    <div className={classes.buttons}>
      {hasAudio && <Toggle session={session} kind="audio" onFault={onFault} />}
      {hasVideo && <Toggle session={session} kind="video" onFault={onFault} />}
      {hasVideo && 'getDisplayMedia' in (navigator.mediaDevices ?? {}) && (
        <Toggle session={session} kind="screen" onFault={onFault} />
      )}
    </div>
  );
}

interface ToggleProps {
  readonly session: Session;
  readonly kind: MediaKind;
  readonly onFault: (cause: unknown) => void;
}

function Toggle({ session, kind, onFault }: ToggleProps) {
  const media = useSessionValue(session, 'media');
  const { state, deviceId } = media[kind];
  const Icon = state === 'on' ? icons[kind].on : icons[kind].off;
  return (
    <span
      className={classes.pair}
      data-kind={kind}
      data-on={state === 'on'}
      data-speaking={kind === 'audio' && media.isSpeaking}
    >
      <button
        type="button"
        className={classes.button}
        aria-label={words[kind][state]}
        title={words[kind][state]}
        aria-pressed={state === 'on'}
        disabled={state === 'starting'}
        onClick={() => session.toggle(kind).catch(onFault)}
      >
        <Icon size={18} aria-hidden />
      </button>
      {kind !== 'screen' && (
        <Devices session={session} kind={kind} current={deviceId} isOff={state === 'off'} onFault={onFault} />
      )}
    </span>
  );
}

interface DevicesProps {
  readonly session: Session;
  readonly kind: 'audio' | 'video';
  readonly current: string | undefined;
  readonly isOff: boolean;
  readonly onFault: (cause: unknown) => void;
}

function Devices({ session, kind, current, isOff, onFault }: DevicesProps) {
  const [devices, setDevices] = useState<readonly MediaDevice[]>([]);
  const look = () => {
    session.devices().then((found) => setDevices(found.filter((one) => one.kind === kind)), onFault);
  };
  const what = kind === 'audio' ? 'microphone' : 'camera';
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" withinPortal onOpen={look}>
      <Menu.Target>
        <button type="button" className={classes.more} aria-label={`Choose a ${what}`}>
          <ChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {devices.length === 0 && <Menu.Label>No {what} was found</Menu.Label>}
        {devices.map(({ deviceId, label }, index) => (
          <Menu.Item
            key={deviceId}
            leftSection={<Check size={15} visibility={deviceId === current ? 'visible' : 'hidden'} aria-hidden />}
            onClick={() => session.turnOn(kind, { deviceId }).catch(onFault)}
          >
            {label === '' ? `The ${index + 1}. ${what}` : label}
          </Menu.Item>
        ))}
        {!isOff && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => session.turnOff(kind)}>Turn the {what} off</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
