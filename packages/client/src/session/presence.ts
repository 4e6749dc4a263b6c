import type { Awareness } from 'y-protocols/awareness';
import { clientError } from '../errors.ts';
import type { Cursor, MediaKind, ParticipantPresence, Selection, TrackState, Viewport } from './session-types.ts';

/** What somebody tells of their own microphone, camera and screen. */
export type Announced = Readonly<Partial<Record<MediaKind, Exclude<TrackState, 'starting'>>>> & {
  readonly isSpeaking?: boolean;
};

/** What a participant tells of themselves through the document's presence. */
export interface Told {
  readonly cursor: Cursor | undefined;
  readonly selection: Selection | undefined;
  readonly viewport: Viewport | undefined;
  readonly media: Announced;
}

/** The field of a presence state that is ours; `user` besides is the one that editors' bindings show. */
const field = 'session';
const maxIds = 100;
const maxIdLength = 128;

/** This person's own presence. */
export class OwnPresence {
  readonly #awareness: Awareness;
  #told: Record<string, unknown> = {};

  constructor(awareness: Awareness) {
    this.#awareness = awareness;
  }

  /** What the cursors of CodeMirror, ProseMirror, Monaco and TipTap are drawn with. */
  introduce(name: string, colour: string): void {
    this.#awareness.setLocalStateField('user', { name, color: colour, colorLight: `${colour}33` });
  }

  /** `null` takes it away. Throws `presence_invalid`. */
  set(name: 'cursor' | 'selection' | 'viewport', value: Cursor | Selection | Viewport | null): void {
    const read = value === null ? undefined : readers[name](value);
    if (value !== null && read === undefined) throw clientError('presence_invalid');
    this.#put(name, read);
  }

  announce(media: Announced): void {
    this.#put('media', media);
  }

  #put(name: string, value: unknown): void {
    if (JSON.stringify(this.#told[name]) === JSON.stringify(value)) return;
    this.#told = { ...this.#told, [name]: value };
    if (value === undefined) delete this.#told[name];
    this.#awareness.setLocalStateField(field, this.#told);
  }
}

/** Reads what somebody tells; what is not as it should be is as if it had not been told. Anybody can write anything. */
export function readTold(state: unknown): Told {
  const told = isRecord(state) && isRecord(state[field]) ? state[field] : {};
  return {
    cursor: readCursor(told['cursor']),
    selection: readSelection(told['selection']),
    viewport: readViewport(told['viewport']),
    media: readMedia(told['media']),
  };
}

/** The same object as before, where nothing has changed. */
export function presenceOf(peerId: string, told: Told, before: ParticipantPresence | undefined): ParticipantPresence {
  const now = { peerId, cursor: told.cursor, selection: told.selection, viewport: told.viewport };
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function readCursor(value: unknown): Cursor | undefined {
  if (!isRecord(value) || !isCoordinate(value['x']) || !isCoordinate(value['y'])) return undefined;
  const on = value['on'];
  if (on !== undefined && !isShort(on)) return undefined;
  return { x: value['x'], y: value['y'], ...(on === undefined ? {} : { on }) };
}

function readSelection(value: unknown): Selection | undefined {
  const ids = isRecord(value) ? value['ids'] : undefined;
  if (!Array.isArray(ids) || ids.length > maxIds || !ids.every(isShort)) return undefined;
  return { ids: [...ids] };
}

function readViewport(value: unknown): Viewport | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y, zoom } = value;
  if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(zoom) || zoom <= 0) return undefined;
  return { x, y, zoom };
}

const readers = { cursor: readCursor, selection: readSelection, viewport: readViewport };

function readMedia(value: unknown): Announced {
  if (!isRecord(value)) return {};
  const { audio, video, screen, isSpeaking } = value;
  return {
    ...(isTrackState(audio) ? { audio } : {}),
    ...(isTrackState(video) ? { video } : {}),
    ...(isTrackState(screen) ? { screen } : {}),
    ...(isSpeaking === true ? { isSpeaking } : {}),
  };
}

function isTrackState(value: unknown): value is Exclude<TrackState, 'starting'> {
  return value === 'on' || value === 'muted' || value === 'off';
}

function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxIdLength;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
