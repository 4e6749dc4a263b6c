import { validateErrorMessage } from '../generated/validators/error.ts';
import { validateHealthReport } from '../generated/validators/health.ts';
import { validateProblemDetails } from '../generated/validators/problem.ts';
import { validateReadyReport } from '../generated/validators/ready.ts';
import { validateTokenClaims } from '../generated/validators/token-claims.ts';
import { parser } from './parser.ts';

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
export const parseErrorMessage = /* @__PURE__ */ parser(validateErrorMessage);
export const parseProblemDetails = /* @__PURE__ */ parser(validateProblemDetails);
/** The claims of a token whose signature has been checked; refuses with `token_invalid`. */
export const parseTokenClaims = /* @__PURE__ */ parser(validateTokenClaims, 'token_invalid');
export const parseHealthReport = /* @__PURE__ */ parser(validateHealthReport);
export const parseReadyReport = /* @__PURE__ */ parser(validateReadyReport);
