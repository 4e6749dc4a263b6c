import { describe, expect, it } from '@jest/globals';
import {
  type Parse,
  parseAcceptanceRequest,
  parseAccessTokenRequest,
  parseDeadLetterList,
  parseDeviceRequest,
  parseDeviceResponse,
  parseErrorMessage,
  parseExchangeRequest,
  parseGuestRequest,
  parseHealthReport,
  parseIceServersResponse,
  parseInboxClientMessage,
  parseInboxServerMessage,
  parseInvitationList,
  parseInvitationPreview,
  parseInvitationQuestion,
  parseInvitationRequest,
  parseInvitationResponse,
  parseLoginRequest,
  parseMeResponse,
  parseOpenSessions,
  parsePasswordRequest,
  parseProblemDetails,
  parsePublishRequest,
  parsePublishResponse,
  parseReadyReport,
  parseRefreshRequest,
  parseRegisterRequest,
  parseRevocationPage,
  parseServiceTokenRequest,
  parseServiceTokenResponse,
  parseSessionList,
  parseSessionPreview,
  parseSessionResponse,
  parseSignalingClientMessage,
  parseSignalingServerMessage,
  parseSignInWays,
  parseSyncControlDown,
  parseSyncControlUp,
  parseTokenClaims,
} from '../index.ts';
import { expectations, fixtures, schemaFiles } from '../testing/schemas.ts';

const parsers: Readonly<Record<string, Parse<unknown>>> = {
  error: parseErrorMessage,
  health: parseHealthReport,
  'identity/acceptance-request': parseAcceptanceRequest,
  'identity/access-token-request': parseAccessTokenRequest,
  'identity/device-request': parseDeviceRequest,
  'identity/device-response': parseDeviceResponse,
  'identity/exchange-request': parseExchangeRequest,
  'identity/guest-request': parseGuestRequest,
  'identity/invitation-list': parseInvitationList,
  'identity/invitation-preview': parseInvitationPreview,
  'identity/invitation-question': parseInvitationQuestion,
  'identity/invitation-request': parseInvitationRequest,
  'identity/invitation-response': parseInvitationResponse,
  'identity/login-request': parseLoginRequest,
  'identity/me-response': parseMeResponse,
  'identity/open-sessions': parseOpenSessions,
  'identity/password-request': parsePasswordRequest,
  'identity/refresh-request': parseRefreshRequest,
  'identity/register-request': parseRegisterRequest,
  'identity/revocation-page': parseRevocationPage,
  'identity/service-token-request': parseServiceTokenRequest,
  'identity/service-token-response': parseServiceTokenResponse,
  'identity/session-response': parseSessionResponse,
  'identity/sign-in-ways': parseSignInWays,
  'notifications/dead-letters': parseDeadLetterList,
  'notifications/inbox-down': parseInboxServerMessage,
  'notifications/inbox-up': parseInboxClientMessage,
  'notifications/publish-request': parsePublishRequest,
  'notifications/publish-response': parsePublishResponse,
  problem: parseProblemDetails,
  ready: parseReadyReport,
  'signaling/client-message': parseSignalingClientMessage,
  'signaling/server-message': parseSignalingServerMessage,
  'signaling/session-list': parseSessionList,
  'signaling/session-preview': parseSessionPreview,
  'sync/control-down': parseSyncControlDown,
  'sync/control-up': parseSyncControlUp,
  'token-claims': parseTokenClaims,
  'turn/ice-servers': parseIceServersResponse,
};

it('every schema of a message has a parser, and fixtures to try it on', () => {
  const messages = schemaFiles()
    .map((file) => file.replace('.v1.json', ''))
    .filter((name) => name !== 'community' && name !== 'close-codes' && !name.startsWith('registry/'));
  expect(Object.keys(parsers)).toEqual(messages);
  for (const name of messages) {
    expect(fixtures(`valid/${name}`)).not.toHaveLength(0);
    expect(fixtures(`invalid/${name}`).map((fixture) => fixture.name)).toEqual([
      ...expectations(`invalid/${name}`).keys(),
    ]);
  }
});

describe.each(Object.entries(parsers))('%s', (name, parse) => {
  it.each(fixtures(`valid/${name}`))('takes $name as it is', ({ text }) => {
    const value: unknown = JSON.parse(text);
    expect(parse(value)).toEqual({ ok: true, value });
    expect(value).toEqual(JSON.parse(text));
  });

  it.each(fixtures(`invalid/${name}`))('refuses $name and says why', ({ name: file, text }) => {
    const parsed = parse(JSON.parse(text));
    if (parsed.ok) throw new Error('it was taken');
    const { code, message, details } = parsed.problem;
    const { path } = details ?? {};
    expect({ code, message, path }).toEqual(expectations(`invalid/${name}`).get(file));
  });

  it.each([undefined, null, true, 0, '', 'x', [], Symbol('s'), () => 1])('refuses %p without throwing', (value) => {
    expect(parse(value)).toMatchObject({ ok: false, problem: { kind: 'fix' } });
  });
});
