import { expect, test } from '@jest/globals';
import { signCredentials } from './credentials.ts';

test.each([
  [1_735_689_600, 'HbvWA6hGDtdv3wflBolXLhvzs0w='],
  [1_893_456_000, 'MME/7rvfb/gOjpkB59+7AxlCLvk='],
])('[TRN1] signs as coturn checks: alice until %i', (expiresAtSeconds, credential) => {
  expect(signCredentials('north', 'alice', expiresAtSeconds)).toEqual({
    username: `${expiresAtSeconds}:alice`,
    credential,
  });
});
