import { useEffect, useRef } from 'react';
import classes from './dialogs.module.css';

/** The browser's own reader of codes (Shape Detection API), which not every browser has. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (options: { readonly formats: readonly string[] }) => Detector;

function detectorMaker(): DetectorMaker | undefined {
  const { BarcodeDetector: maker } = globalThis as { readonly BarcodeDetector?: DetectorMaker };
  return maker;
}

/** Whether this browser can read codes with its camera. Elsewhere the phone's own camera app opens the link. */
export function canScan(): boolean {
  return detectorMaker() !== undefined && 'mediaDevices' in navigator;
}

interface CodeScannerProps {
  /** Called with what a code says; true: it was the right one, and nothing more is looked at. */
  readonly onFound: (text: string) => boolean;
  readonly onError: (sentence: string) => void;
}

/** Looks through the camera for a code. */
export function CodeScanner({ onFound, onError }: CodeScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const look = async () => {
      const Maker = detectorMaker();
      const picture = video.current;
      if (!Maker || !picture) return;
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      picture.srcObject = stream;
      await picture.play();
      const detector = new Maker({ formats: ['qr_code'] });
      while (!isOver) {
        const [code] = await detector.detect(picture);
        if (code !== undefined && found.current(code.rawValue)) return;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    look().catch(() => {
      if (!isOver) onError('The camera cannot be used. Allow it in the browser’s settings, or paste the link.');
    });
    return () => {
      isOver = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [onError]);
  return <video ref={video} className={classes.video} muted playsInline aria-label="What the camera sees" />;
}
