import { validateSignalingClientMessage } from '../generated/validators/client-message.ts';
import { validateSignalingServerMessage } from '../generated/validators/server-message.ts';
import { validateSessionList } from '../generated/validators/session-list.ts';
import { validateSessionPreview } from '../generated/validators/session-preview.ts';
import { parser } from './parser.ts';

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
/** Refuses an unknown `type` with `unknown_message`. */
export const parseSignalingClientMessage = /* @__PURE__ */ parser(validateSignalingClientMessage);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseSignalingServerMessage = /* @__PURE__ */ parser(validateSignalingServerMessage);
export const parseSessionList = /* @__PURE__ */ parser(validateSessionList);
export const parseSessionPreview = /* @__PURE__ */ parser(validateSessionPreview);
