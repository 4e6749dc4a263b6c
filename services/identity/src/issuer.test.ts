import { describe, expect, it } from '@jest/globals';
import { fakeCommunity } from '@nodegx/service-kit/testing';
import { issuerOf } from './issuer.ts';

describe('the issuer', () => {
  const { current } = fakeCommunity();
  const publicUrl = 'https://id.example.org/';

  it('is what the operator says, else the address, else made of the community’s id', () => {
    expect(issuerOf({ identityIssuer: 'urn:example', publicUrl }, current)).toBe('urn:example');
    expect(issuerOf({ publicUrl }, current)).toBe('https://id.example.org');
    expect(issuerOf({}, current)).toBe('nodegx:test');
  });
});
