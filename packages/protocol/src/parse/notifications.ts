import { validateDeadLetterList } from '../generated/validators/dead-letters.ts';
import { validateInboxServerMessage } from '../generated/validators/inbox-down.ts';
import { validateInboxClientMessage } from '../generated/validators/inbox-up.ts';
import { validatePublishRequest } from '../generated/validators/publish-request.ts';
import { validatePublishResponse } from '../generated/validators/publish-response.ts';
import { parser } from './parser.ts';

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
/** Refuses an unknown `type` with `unknown_message`. */
export const parseInboxClientMessage = /* @__PURE__ */ parser(validateInboxClientMessage);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseInboxServerMessage = /* @__PURE__ */ parser(validateInboxServerMessage);
export const parseDeadLetterList = /* @__PURE__ */ parser(validateDeadLetterList);
export const parsePublishRequest = /* @__PURE__ */ parser(validatePublishRequest);
export const parsePublishResponse = /* @__PURE__ */ parser(validatePublishResponse);
