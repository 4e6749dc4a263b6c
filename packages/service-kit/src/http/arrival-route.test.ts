import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fakeCommunity } from '../testing/fake-community.ts';
import { startTestHost, type TestHost } from '../testing/start-test-host.ts';

let host: TestHost | undefined;
afterEach(() => host?.stop());

async function arrival(trustProxy: number, headers: Record<string, string>, query = ''): Promise<unknown> {
  const community = fakeCommunity({ servers: { publicUrl: 'https://public.example.org' } });
  host = await startTestHost({ services: [], trustProxy, community });
  const { url } = host;
  return new Promise((resolve, reject) => {
    // fetch does not let one choose Host.
    httpRequest(`${url}/health/arrival${query}`, { headers }, (response) => {
      text(response).then((body) => resolve(JSON.parse(body)), reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('/health/arrival', () => {
  test('says what arrived of what was sent', async () => {
    const headers = {
      'x-nodegx-sent': 'https://public.example.org',
      'x-forwarded-proto': 'https',
      host: 'public.example.org',
    };
    expect(await arrival(1, headers, '?nonce=0a1b')).toEqual({
      nonce: '0a1b',
      protocol: 'https',
      forwardedProtocol: 'https',
      isSameHost: true,
      isOriginAllowed: true,
    });
  });

  test('tells a header that is not believed from one that did not arrive, and a host that was rewritten', async () => {
    const sent = { 'x-nodegx-sent': 'https://other.example.org' };
    expect(await arrival(0, { ...sent, 'x-forwarded-proto': 'https', host: '127.0.0.1:4440' })).toEqual({
      nonce: null,
      protocol: 'http',
      forwardedProtocol: 'https',
      isSameHost: false,
      isOriginAllowed: false,
    });
  });

  test('shows nothing but that: neither what proxies wrote nor what is no nonce', async () => {
    const headers = {
      'x-forwarded-for': '10.1.2.3',
      via: 'inner-proxy',
      'x-forwarded-proto': 'gopher',
      host: '127.0.0.1',
    };
    const told = await arrival(0, headers, '?nonce=<script>');
    expect(told).toEqual({
      nonce: null,
      protocol: 'http',
      forwardedProtocol: 'other',
      isSameHost: null,
      isOriginAllowed: null,
    });
  });
});
