import { describe, expect, it } from '@jest/globals';
import { explainName } from './explain-name.ts';

const own = ['127.0.0.1', '::1', '10.0.0.5'];
const leadsTo = (...addresses: string[]) => explainName('collab.example.org', async () => addresses, own);

describe('a name that people use', () => {
  it('is told to lead elsewhere, with both addresses', async () => {
    expect(await leadsTo('203.0.113.9')).toMatch(
      /^collab\.example\.org leads to 203\.0\.113\.9, and this machine has 10\.0\.0\.5\. .* DNS record points to another machine/,
    );
  });

  it('is fine where it leads here, and where nobody knows', async () => {
    expect(await leadsTo('10.0.0.5', '203.0.113.9')).toBeUndefined();
    expect(await leadsTo()).toBeUndefined();
    expect(await explainName('203.0.113.9', async () => ['203.0.113.9'], own)).toBeUndefined();
    expect(await explainName('[2001:db8::1]', async () => ['2001:db8::1'], own)).toBeUndefined();
  });
});
