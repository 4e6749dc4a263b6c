import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalMedia, MediaKind } from '../session/session-types.ts';
import type { Devices } from './devices.ts';
import { OwnMedia } from './local-media.ts';

class FakeTrack extends EventTarget {
  enabled = true;
  isStopped = false;
  readonly deviceId: string;

  constructor(deviceId: string) {
    super();
    this.deviceId = deviceId;
  }

  stop(): void {
    this.isStopped = true;
  }

  getSettings(): { deviceId: string } {
    return { deviceId: this.deviceId };
  }
}

/** Devices whose opening a test decides. */
class FakeDevices {
  readonly opened: FakeTrack[] = [];
  readonly waiting: ((refusal?: string) => void)[] = [];
  isSlow = false;
  speak: (isSpeaking: boolean) => void = () => undefined;
  listeners = 0;

  readonly devices: Devices = {
    open: (_kind, { deviceId = 'default' }) =>
      new Promise((resolve, reject) => {
        const decide = (refusal?: string): void => {
          if (refusal !== undefined) return reject(new DOMException('no', refusal));
          const track = new FakeTrack(deviceId);
          this.opened.push(track);
          // The parts of a track that are used, and no others.
          resolve(track as unknown as MediaStreamTrack);
        };
        if (this.isSlow) this.waiting.push(decide);
        else decide(deviceId === 'broken' ? 'NotReadableError' : undefined);
      }),
    list: async () => [],
    streamOf: (track) => ({ track }) as unknown as MediaStream,
    listen: (_track, onSpeaking) => {
      this.listeners += 1;
      this.speak = onSpeaking;
      return () => {
        this.listeners -= 1;
      };
    },
  };
}

let fake: FakeDevices;
let media: OwnMedia;
let sent: [MediaKind, string | undefined][];
let ended: MediaKind[];
let states: LocalMedia[];

beforeEach(() => {
  fake = new FakeDevices();
  [sent, ended, states] = [[], [], []];
  media = new OwnMedia({
    devices: fake.devices,
    onChange: (state) => states.push(state),
    onTrack: (kind, track) => sent.push([kind, track === null ? undefined : track.getSettings().deviceId]),
    onEnded: (kind) => ended.push(kind),
  });
});

describe("this person's microphone, camera and screen", () => {
  it('are turned on, muted, changed and given back', async () => {
    await media.turnOn('audio');
    expect(media.state.audio).toMatchObject({ state: 'on', deviceId: 'default' });
    media.mute('audio', true);
    expect([media.state.audio.state, fake.opened[0]?.enabled]).toEqual(['muted', false]);
    // A muted microphone stays muted when it is changed for another.
    await media.turnOn('audio', { deviceId: 'headset' });
    expect([media.state.audio.state, fake.opened[1]?.enabled, fake.opened[0]?.isStopped]).toEqual([
      'muted',
      false,
      true,
    ]);
    media.turnOff('audio');
    expect([media.state.audio.state, fake.opened[1]?.isStopped, fake.listeners]).toEqual(['off', true, 0]);
    // The device that was chosen last is the one that is taken again.
    await media.turnOn('audio');
    expect(media.state.audio).toMatchObject({ state: 'on', deviceId: 'headset' });
    expect(sent).toEqual([
      ['audio', 'default'],
      ['audio', 'headset'],
      ['audio', undefined],
      ['audio', 'headset'],
    ]);
  });

  it('are not used when they open after they were turned off', async () => {
    fake.isSlow = true;
    const opening = media.turnOn('video');
    expect(media.state.video.state).toBe('starting');
    media.turnOff('video');
    fake.waiting[0]?.();
    await opening;
    expect(media.state.video.state).toBe('off');
    expect(fake.opened[0]?.isStopped).toBe(true);
  });

  it('stay as they are when another device cannot be had', async () => {
    await media.turnOn('audio');
    await expect(media.turnOn('audio', { deviceId: 'broken' })).rejects.toMatchObject({
      code: 'media_in_use',
      kind: 'retry',
      details: { kind: 'audio' },
      message: expect.stringContaining('microphone'),
    });
    expect(media.state.audio).toMatchObject({ state: 'on', deviceId: 'default' });
    expect(fake.opened[0]?.isStopped).toBe(false);
  });

  it.each([
    ['NotAllowedError', 'media_denied', 'fix'],
    ['NotFoundError', 'media_missing', 'fix'],
    ['OverconstrainedError', 'media_missing', 'fix'],
    ['NotReadableError', 'media_in_use', 'retry'],
    ['NotSupportedError', 'media_unsupported', 'stop'],
  ])('fail in a way that says what to do: %s', async (name, code, kind) => {
    fake.isSlow = true;
    const opening = media.turnOn('video');
    fake.waiting[0]?.(name);
    await expect(opening).rejects.toMatchObject({ code, kind, message: expect.stringMatching(/camera.*\.$/) });
    expect(media.state.video.state).toBe('off');
  });

  it("end with the browser's own button, or when a device is unplugged", async () => {
    await media.turnOn('screen');
    fake.opened[0]?.dispatchEvent(new Event('ended'));
    expect(media.state.screen.state).toBe('off');
    expect(ended).toEqual(['screen']);
    expect(sent.at(-1)).toEqual(['screen', undefined]);
  });

  it('tell when somebody speaks, but not while they are muted', async () => {
    await media.turnOn('audio');
    fake.speak(true);
    fake.speak(true);
    expect(states.filter(({ isSpeaking }) => isSpeaking)).toHaveLength(1);
    media.mute('audio', true);
    expect(media.state.isSpeaking).toBe(false);
    fake.speak(true);
    expect(media.state.isSpeaking).toBe(false);
  });

  it('are all given back at the end', async () => {
    await Promise.all([media.turnOn('audio'), media.turnOn('video')]);
    media.stop();
    expect(fake.opened.every(({ isStopped }) => isStopped)).toBe(true);
    expect(media.state).toMatchObject({ audio: { state: 'off' }, video: { state: 'off' } });
  });

  it('are not there where there are no devices', async () => {
    const none = new OwnMedia({
      devices: undefined,
      onChange: () => undefined,
      onTrack: () => undefined,
      onEnded: () => undefined,
    });
    await expect(none.turnOn('audio')).rejects.toMatchObject({ code: 'media_unsupported' });
    expect(await none.devices()).toEqual([]);
  });
});
