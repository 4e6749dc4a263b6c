import type { decodeQR } from 'qr/decode.js';
import type { Clock } from '../../state/clock.ts';
import { fetchPart } from '../../ui/fetch-part.ts';

/** Reads the code that a picture shows; undefined where it shows none. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string | undefined>;

/** The browser's own reader of codes (Shape Detection API), which only some have, and not on every system. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Codes are readable at this size, and larger pictures only take longer. */
const longestSide = 640;

/** The browser's own reader where it has one, else one in code that is fetched for it. */
export async function openCodeReader(clock: Clock): Promise<CodeReader> {
  const { BarcodeDetector: Maker } = globalThis as { readonly BarcodeDetector?: DetectorMaker };
  if (Maker !== undefined && (await Maker.getSupportedFormats()).includes('qr_code')) {
    const detector = new Maker({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue;
  }
  const { decodeQR } = await fetchPart(() => import('qr/decode.js'), clock);
  return readerWith(decodeQR);
}

function readerWith(decode: typeof decodeQR): CodeReader {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    const { videoWidth, videoHeight } = picture;
    if (context === null || videoWidth === 0 || videoHeight === 0) return undefined;
    const scale = Math.min(1, longestSide / Math.max(videoWidth, videoHeight));
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decode(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // It throws for a picture without a code, which most are.
      return undefined;
    }
  };
}
