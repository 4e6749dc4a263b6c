import { describe, expect, test } from '@jest/globals';
import type { Community } from '@nodegx/protocol';
import { fakeCommunity, type Overrides } from '../testing/fake-community.ts';
import { refuseInsecureStart } from './secure-start.ts';

function start(options: {
  host?: string;
  community?: Overrides<Community>;
  isBuiltIn?: boolean;
  hasKeys?: boolean;
  allowAnonymous?: boolean;
}): () => void {
  const { host = '127.0.0.1', community = {}, isBuiltIn = false, hasKeys = false, allowAnonymous = false } = options;
  const source = fakeCommunity(community);
  source.isBuiltIn = isBuiltIn;
  return () => refuseInsecureStart({ host, community: source, hasKeys, allowAnonymous });
}

const asksForTokens = { features: { collaboration: { requireAuth: true } } };

describe('a start is refused', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'box.lan'])('on %s without a community', (host) => {
    expect(start({ host, isBuiltIn: true, allowAnonymous: true })).toThrow(/COMMUNITY_FILE.*HOST=127\.0\.0\.1/);
  });

  test('on an address of others when the community lets everyone in', () => {
    expect(start({ host: '0.0.0.0' })).toThrow(/requireAuth.*ALLOW_ANONYMOUS/);
  });

  test('wherever the community asks for tokens that cannot be checked', () => {
    expect(start({ community: asksForTokens })).toThrow(/IDENTITY_JWKS_URL/);
    expect(start({ host: '0.0.0.0', community: asksForTokens })).toThrow(/IDENTITY_JWKS_URL/);
  });

  test('with the exit code for that', () => {
    expect(start({ host: '0.0.0.0', isBuiltIn: true })).toThrow(expect.objectContaining({ exitCode: 6 }));
  });
});

describe('a start goes on', () => {
  test.each(['127.0.0.1', 'localhost', '::1'])('on %s, whatever the community allows', (host) => {
    expect(start({ host, isBuiltIn: true })).not.toThrow();
    expect(start({ host })).not.toThrow();
  });

  test('on an address of others when tokens are asked for and can be checked', () => {
    expect(start({ host: '0.0.0.0', community: asksForTokens, hasKeys: true })).not.toThrow();
  });

  test('on an address of others when the operator says that everyone may come in', () => {
    expect(start({ host: '0.0.0.0', allowAnonymous: true })).not.toThrow();
  });
});
