import type { Logger } from '../logger.ts';
import { createLogger } from '../logger.ts';

/** A logger that remembers its lines instead of writing them. */
export interface RecordingLogger {
  readonly logger: Logger;
  readonly lines: Readonly<Record<string, unknown>>[];
}

/** Everything from `trace` on, as the objects that the JSON lines hold. */
export function recordingLogger(): RecordingLogger {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  return { lines, logger: createLogger({ service: 'test', level: 'trace', destination }) };
}
