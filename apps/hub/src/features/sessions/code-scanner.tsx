import { useEffect, useRef } from 'react';
import { useHub } from '../../hub-context.ts';
import { openCodeReader } from './code-reader.ts';
import classes from './dialogs.module.css';

/** Between two looks: somebody holds a code for longer, and the page stays quick. */
const lookEveryMs = 150;

/** Whether this browser shows its camera to pages: only those of a server with https may see it. */
export function canScan(): boolean {
  return 'mediaDevices' in navigator;
}

interface CodeScannerProps {
  /** Called with what a code says; true: it was the right one, and nothing more is looked at. */
  readonly onFound: (text: string) => boolean;
  readonly onError: (sentence: string) => void;
}

/** Looks through the camera for a code. */
export function CodeScanner({ onFound, onError }: CodeScannerProps) {
  const { clock } = useHub();
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const look = async () => {
      const read = await openCodeReader(clock);
      const picture = video.current;
      if (isOver || picture === null) return;
      const opened = await openCamera();
      stream = opened;
      if (isOver) return stopAll(opened);
      picture.srcObject = opened;
      await picture.play();
      while (!isOver) {
        const text = await read(picture);
        if (text !== undefined && !isOver && found.current(text)) return;
        await new Promise<void>((resolve) => clock.after(lookEveryMs, resolve));
      }
    };
    look().catch((cause: unknown) => {
      if (isOver) return;
      onError(
        cause instanceof CameraError
          ? 'The camera cannot be used. Allow it in the browser’s settings, or paste the link.'
          : 'What reads codes could not be loaded. Try it again, or paste the link.',
      );
    });
    return () => {
      isOver = true;
      stopAll(stream);
    };
  }, [onError, clock]);
  return <video ref={video} className={classes.video} muted playsInline aria-label="What the camera sees" />;
}

/** The camera is missing, taken by another program, or not allowed. */
class CameraError extends Error {
  override readonly name = 'CameraError';
}

async function openCamera(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (cause) {
    throw new CameraError('the camera cannot be opened', { cause });
  }
}

function stopAll(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
