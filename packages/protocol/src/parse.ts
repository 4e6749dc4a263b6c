import { validateAcceptanceRequest } from './generated/validators/acceptance-request.ts';
import { validateAccessTokenRequest } from './generated/validators/access-token-request.ts';
import { validateSignalingClientMessage } from './generated/validators/client-message.ts';
import { validateSyncControlDown } from './generated/validators/control-down.ts';
import { validateSyncControlUp } from './generated/validators/control-up.ts';
import { validateDeviceRequest } from './generated/validators/device-request.ts';
import { validateDeviceResponse } from './generated/validators/device-response.ts';
import { validateErrorMessage } from './generated/validators/error.ts';
import { validateExchangeRequest } from './generated/validators/exchange-request.ts';
import { validateGuestRequest } from './generated/validators/guest-request.ts';
import { validateHealthReport } from './generated/validators/health.ts';
import { validateIceServersResponse } from './generated/validators/ice-servers.ts';
import { validateInboxServerMessage } from './generated/validators/inbox-down.ts';
import { validateInboxClientMessage } from './generated/validators/inbox-up.ts';
import { validateInvitationList } from './generated/validators/invitation-list.ts';
import { validateInvitationRequest } from './generated/validators/invitation-request.ts';
import { validateInvitationResponse } from './generated/validators/invitation-response.ts';
import { validateLoginRequest } from './generated/validators/login-request.ts';
import { validateMeResponse } from './generated/validators/me-response.ts';
import { validateOpenSessions } from './generated/validators/open-sessions.ts';
import { validatePasswordRequest } from './generated/validators/password-request.ts';
import { validateProblemDetails } from './generated/validators/problem.ts';
import { validatePublishRequest } from './generated/validators/publish-request.ts';
import { validatePublishResponse } from './generated/validators/publish-response.ts';
import { validateReadyReport } from './generated/validators/ready.ts';
import { validateRefreshRequest } from './generated/validators/refresh-request.ts';
import { validateRegisterRequest } from './generated/validators/register-request.ts';
import { validateRevocationPage } from './generated/validators/revocation-page.ts';
import { validateSignalingServerMessage } from './generated/validators/server-message.ts';
import { validateServiceTokenRequest } from './generated/validators/service-token-request.ts';
import { validateServiceTokenResponse } from './generated/validators/service-token-response.ts';
import { validateSessionList } from './generated/validators/session-list.ts';
import { validateSessionPreview } from './generated/validators/session-preview.ts';
import { validateSessionResponse } from './generated/validators/session-response.ts';
import { validateSignInWays } from './generated/validators/sign-in-ways.ts';
import { validateTokenClaims } from './generated/validators/token-claims.ts';
import type { ProblemCode } from './problems/catalogue.ts';
import { type Problem, problem } from './problems/problem.ts';
import type { Validate, ValidationError } from './validate.ts';

/** A value that is what it should be, or why it is not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Says whether an unknown value is a `T`. Never throws, and leaves the value as it is: unknown keys stay in it. */
export type Parse<T> = (value: unknown) => Parsed<T>;

// Marked pure so that bundlers drop the parsers, and with them the validators, that nobody calls.
export const parseErrorMessage = /* @__PURE__ */ parser(validateErrorMessage);
export const parseProblemDetails = /* @__PURE__ */ parser(validateProblemDetails);
/** The claims of a token whose signature has been checked; refuses with `token_invalid`. */
export const parseTokenClaims = /* @__PURE__ */ parser(validateTokenClaims, 'token_invalid');
export const parseHealthReport = /* @__PURE__ */ parser(validateHealthReport);
export const parseReadyReport = /* @__PURE__ */ parser(validateReadyReport);
export const parseGuestRequest = /* @__PURE__ */ parser(validateGuestRequest);
export const parseSessionResponse = /* @__PURE__ */ parser(validateSessionResponse);
export const parseRefreshRequest = /* @__PURE__ */ parser(validateRefreshRequest);
export const parseMeResponse = /* @__PURE__ */ parser(validateMeResponse);
export const parseRegisterRequest = /* @__PURE__ */ parser(validateRegisterRequest);
export const parseLoginRequest = /* @__PURE__ */ parser(validateLoginRequest);
export const parsePasswordRequest = /* @__PURE__ */ parser(validatePasswordRequest);
export const parseAccessTokenRequest = /* @__PURE__ */ parser(validateAccessTokenRequest);
export const parseExchangeRequest = /* @__PURE__ */ parser(validateExchangeRequest);
export const parseDeviceResponse = /* @__PURE__ */ parser(validateDeviceResponse);
export const parseDeviceRequest = /* @__PURE__ */ parser(validateDeviceRequest);
export const parseInvitationRequest = /* @__PURE__ */ parser(validateInvitationRequest);
export const parseInvitationResponse = /* @__PURE__ */ parser(validateInvitationResponse);
export const parseInvitationList = /* @__PURE__ */ parser(validateInvitationList);
export const parseAcceptanceRequest = /* @__PURE__ */ parser(validateAcceptanceRequest);
export const parseOpenSessions = /* @__PURE__ */ parser(validateOpenSessions);
export const parseSignInWays = /* @__PURE__ */ parser(validateSignInWays);
export const parseServiceTokenRequest = /* @__PURE__ */ parser(validateServiceTokenRequest);
export const parseServiceTokenResponse = /* @__PURE__ */ parser(validateServiceTokenResponse);
export const parseRevocationPage = /* @__PURE__ */ parser(validateRevocationPage);
export const parseIceServersResponse = /* @__PURE__ */ parser(validateIceServersResponse);
/** Refuses an unknown `type` with `unknown_message`. */
export const parseSyncControlUp = /* @__PURE__ */ parser(validateSyncControlUp);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseSyncControlDown = /* @__PURE__ */ parser(validateSyncControlDown);
/** Refuses an unknown `type` with `unknown_message`. */
export const parseSignalingClientMessage = /* @__PURE__ */ parser(validateSignalingClientMessage);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseSignalingServerMessage = /* @__PURE__ */ parser(validateSignalingServerMessage);
export const parseSessionList = /* @__PURE__ */ parser(validateSessionList);
export const parseSessionPreview = /* @__PURE__ */ parser(validateSessionPreview);
/** Refuses an unknown `type` with `unknown_message`. */
export const parseInboxClientMessage = /* @__PURE__ */ parser(validateInboxClientMessage);
/** Refuses an unknown `type` with `unknown_message`: an older client passes over it. */
export const parseInboxServerMessage = /* @__PURE__ */ parser(validateInboxServerMessage);
export const parsePublishRequest = /* @__PURE__ */ parser(validatePublishRequest);
export const parsePublishResponse = /* @__PURE__ */ parser(validatePublishResponse);

function parser<T>(validate: Validate<T>, code: ProblemCode = 'bad_request'): Parse<T> {
  return (value) => {
    if (validate(value)) return { ok: true, value };
    const error = validate.errors?.[0];
    return { ok: false, problem: error ? refusal(error, code) : problem(code) };
  };
}

function refusal(error: ValidationError, code: ProblemCode): Problem {
  const { keyword, params } = error;
  if (keyword === 'discriminator' && params.error === 'mapping')
    return problem('unknown_message', { details: { path: 'type' } });
  const path = pathOf(error);
  const expected = expectation(error);
  const details = { path, expected };
  // The bearer of a token did not write it: to hear which claim is wrong helps the operator only, who finds it in the details.
  if (code === 'token_invalid') return problem(code, { details });
  return problem(code, {
    message: `${path === '' ? 'What you sent' : `\`${path}\``} ${expected}. Correct it and send it again.`,
    details,
  });
}

/** Dotted, as in diagnoses. Cut, because keys may come from outside. */
function pathOf({ instancePath, keyword, params }: ValidationError): string {
  const keys = instancePath.split('/').slice(1);
  const tag = keyword === 'discriminator' && params.tag !== undefined ? [params.tag] : [];
  return [...keys, ...tag]
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
    .slice(0, 100);
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** What the value should be, to be read after its name; tells nothing of the value itself. */
function expectation({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params.type ?? []]
        .flat()
        .map((type) => typeNames[type] ?? type)
        .join(' or ')}`;
    case 'discriminator':
      return 'must be a text';
    case 'required':
      return `must have \`${params.missingProperty}\``;
    case 'enum':
      return `must be one of ${params.allowedValues?.join(', ')}`;
    case 'oneOf':
      return 'must have exactly one of its alternatives';
    case 'pattern':
      return 'has characters or a form that is not allowed here';
    case 'minLength':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} characters`;
    case 'maxLength':
      return `must have at most ${params.limit} characters`;
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    default:
      return (message ?? 'is not valid').replace('must NOT have', 'must not have');
  }
}
