import { type Logger, withoutContent } from '../logger.ts';
import type { Host } from './host.ts';

/** All of a stop must fit into this; whoever runs us kills us a little later. */
const deadlineMs = 9_500;
const crashDeadlineMs = 3_000;
/** One Ctrl-C arrives twice under `npm start`: from the terminal, and passed on by npm. */
const echoMs = 1_000;

/**
 * Keeps a started host running until SIGTERM or SIGINT, then drains and stops it and exits: 0 when everything came to its
 * end, 1 otherwise. Another signal, a second later or more, exits at once. After an error that nobody caught nothing can
 * be relied on, so the process flushes what it can and exits with 1.
 */
export function supervise(host: Host, logger: Logger): void {
  let isStopping = false;
  let isEcho = true;

  async function end(isCrash: boolean): Promise<void> {
    isStopping = true;
    // Holds the process up, unlike the timers of a clock, and ends it if a flush hangs.
    setTimeout(
      () => {
        logger.fatal('stopping took too long');
        process.exit(1);
      },
      isCrash ? crashDeadlineMs : deadlineMs,
    );
    if (!isCrash) await host.drain();
    const isClean = await host.stop();
    process.exit(isClean && !isCrash ? 0 : 1);
  }

  function onSignal(signal: NodeJS.Signals): void {
    if (isStopping && isEcho) return;
    if (isStopping) process.exit(1);
    logger.info({ signal }, 'stopping');
    setTimeout(() => {
      isEcho = false;
    }, echoMs).unref();
    end(false).catch((error: unknown) => onCrash(error));
  }

  function onCrash(error: unknown): void {
    logger.fatal({ error: withoutContent(error) }, 'an error that nobody caught');
    if (isStopping) process.exit(1);
    end(true).catch(() => process.exit(1));
  }

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('uncaughtException', onCrash);
  process.on('unhandledRejection', onCrash);
}
