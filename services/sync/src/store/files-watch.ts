import type { ReadyCheck } from '@nodegx/protocol';
import type { Logger } from '@nodegx/service-kit';
import { FilesGone } from './level-files.ts';

const advice =
  'The files of the documents were removed or replaced while this process runs. Nothing is acknowledged since, and people keep their edits. Put the same folder back (mount its disk, move it back) and edits are stored again; or stop this process, restore a backup, and start it.';

/** Says in the log, in `/health` and in `/ready` that the files of a store were taken away; once, and when they are back. */
export class FilesWatch {
  readonly #check: () => Promise<void>;
  readonly #logger: Logger;
  #areGone = false;

  /** `check` rejects with `FilesGone` where they are. */
  constructor(check: () => Promise<void>, logger: Logger) {
    this.#check = check;
    this.#logger = logger;
  }

  /** At the last look. */
  get areGone(): boolean {
    return this.#areGone;
  }

  /** Looks now; nothing where they are in their place. What else keeps it from looking, writes will say. */
  async look(): Promise<ReadyCheck | undefined> {
    const gone = await this.#check().then(
      () => undefined,
      (cause: unknown) => (cause instanceof FilesGone ? cause : undefined),
    );
    const wereGone = this.#areGone;
    this.#areGone = gone !== undefined;
    if (gone && !wereGone) this.#logger.error({ reason: gone.message }, advice);
    if (!gone && wereGone) this.#logger.info('the files of the documents are in their place again');
    return gone && { name: 'store', ok: false, code: 'storage_unavailable', detail: advice };
  }
}
