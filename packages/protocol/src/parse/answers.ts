import { validateErrorMessage } from '../generated/validators/error.ts';
import { validateHealthReport } from '../generated/validators/health.ts';
import { validateProblemDetails } from '../generated/validators/problem.ts';
import { validateReadyReport } from '../generated/validators/ready.ts';
import { validateTokenClaims } from '../generated/validators/token-claims.ts';
import { problem } from '../problems/problem.ts';
import { parser, type Refuse } from './parser.ts';

/**
 * The bearer of a token did not write it: to hear which claim is wrong helps the operator only, who finds it in the details.
 */
const tokenInvalid: Refuse = ({ details } = {}) => problem('token_invalid', { details });

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
export const parseErrorMessage = /* @__PURE__ */ parser(validateErrorMessage);
export const parseProblemDetails = /* @__PURE__ */ parser(validateProblemDetails);
/** The claims of a token whose signature has been checked; refuses with `token_invalid`. */
export const parseTokenClaims = /* @__PURE__ */ parser(validateTokenClaims, tokenInvalid);
export const parseHealthReport = /* @__PURE__ */ parser(validateHealthReport);
export const parseReadyReport = /* @__PURE__ */ parser(validateReadyReport);
