import { validateSyncControlDown } from '../generated/validators/control-down.ts';
import { validateSyncControlUp } from '../generated/validators/control-up.ts';
import { parser } from './parser.ts';

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
/** Refuses an unknown `type` with `unknown_message`. */
export const parseSyncControlUp = /* @__PURE__ */ parser(validateSyncControlUp);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseSyncControlDown = /* @__PURE__ */ parser(validateSyncControlDown);
