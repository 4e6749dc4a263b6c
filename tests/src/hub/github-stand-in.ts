import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** GitHub's documented web flow and `GET /user`, spoken by a server of the tests' own. */
export interface GitHubStandIn {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether whoever comes by says yes. */
  consents: boolean;
  readonly stop: () => Promise<void>;
}

export async function gitHubStandIn(): Promise<GitHubStandIn> {
  const clientId = 'Iv1.0123456789abcdef';
  const clientSecret = 'a'.repeat(40);
  const [code, token] = ['code-of-octocat', 'gho_octocat'];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://github');
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/login/oauth/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      back.searchParams.set(standIn.consents ? 'code' : 'error', standIn.consents ? code : 'access_denied');
      response.writeHead(302, { location: back.href }).end();
    } else if (pathname === '/login/oauth/access_token') {
      request.setEncoding('utf8');
      let body = '';
      request.on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        const form = new URLSearchParams(body);
        const isRight = form.get('code') === code && form.get('client_secret') === clientSecret;
        json(
          200,
          isRight ? { access_token: token, token_type: 'bearer', scope: '' } : { error: 'bad_verification_code' },
        );
      });
    } else if (pathname === '/user' && request.headers.authorization?.endsWith(token)) {
      json(200, { id: 583_231, login: 'OctoCat', name: 'The Octocat', avatar_url: null });
    } else json(404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: GitHubStandIn = {
    url: `http://127.0.0.1:${port}`,
    clientId,
    clientSecret,
    consents: true,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return standIn;
}
