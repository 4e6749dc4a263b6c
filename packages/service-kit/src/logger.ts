import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { pino } from 'pino';
import { systemCode } from './system-error.ts';

/** pino's, at the call as usual: `logger.info({ documents }, 'what happened')`. */
export type Logger = pino.Logger;

/** What must never reach a log, whatever object it sits in, up to three levels deep. */
const secretFields = [
  'token',
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'secret',
  'clientSecret',
  'client_secret',
  'password',
  'credential',
  'authorization',
  'Authorization',
  'cookie',
  'Cookie',
  'set-cookie',
];

const secretPaths = ['', '*.', '*.*.', '*.*.*.'].flatMap((prefix) =>
  secretFields.map((field) => (field.includes('-') ? `${prefix.slice(0, -1)}["${field}"]` : `${prefix}${field}`)),
);

/** What a URL or a sentence with a URL in it is logged as: query strings carry tokens. */
export function withoutQuery(text: string): string {
  return text.replaceAll(/\?[^\s"'<>)]*/g, '');
}

export interface LoggerOptions {
  /** Stands in each line as `service`. */
  readonly service: string;
  readonly level?: string;
  /** Where lines go; standard error unless said otherwise, as standard output is for the ready line. */
  readonly destination?: pino.DestinationStream;
}

/** JSON lines with secrets taken out. Writes are synchronous, so that the last words before an exit are kept. */
export function createLogger({ service, level = 'info', destination }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secretPaths, censor: '[secret]' },
      formatters: { level: (label) => ({ level: label }) },
      serializers: { url: (url: unknown) => (typeof url === 'string' ? withoutQuery(url) : url) },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** How a document or room is called in logs: its name is its people's, so only a short hash of it is shown. */
export function hashName(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}

/** An error without its message, which may quote what people wrote: what sort it is and where it came from. */
export function withoutContent(error: unknown): { type: string; code?: string; at: string[] } {
  if (!types.isNativeError(error)) return { type: typeof error, at: [] };
  const lines = error.stack?.split('\n') ?? [];
  const code = systemCode(error);
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    at: lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
  };
}
