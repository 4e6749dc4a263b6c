import { createHash, randomBytes } from 'node:crypto';
import { type Parsed, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';

/** A browser as far as a sign-in needs one: it follows redirects by hand and keeps the cookies of one server. */
export class Browser {
  readonly #base: string;
  readonly verifier = randomBytes(32).toString('base64url');
  cookie = '';

  constructor(base: string) {
    this.#base = base;
  }

  get challenge(): string {
    return createHash('sha256').update(this.verifier).digest('base64url');
  }

  /** Begins at a provider and follows where it leads until the page that it came from. */
  async signIn(provider: string, page: string): Promise<URL> {
    const query = new URLSearchParams({ return: page, challenge: this.challenge });
    let at = new URL(`${this.#base}/sign-in/${provider}?${query}`);
    while (!at.href.startsWith(page)) at = await this.step(at);
    return at;
  }

  /** One address, and where it leads to. */
  async step(at: URL): Promise<URL> {
    const isOurs = at.href.startsWith(this.#base);
    const headers = isOurs && this.cookie !== '' ? { cookie: this.cookie } : {};
    const response = await fetch(at, { redirect: 'manual', headers });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (isOurs && set !== undefined) this.cookie = set;
    const to = response.headers.get('location');
    if (to === null) throw new Error(`${at.pathname} answers ${response.status}: ${await response.text()}`);
    return new URL(to, at);
  }

  /** The session for the code in the page's address. */
  async exchange(page: URL): Promise<Parsed<SessionResponse>> {
    const code = new URLSearchParams(page.hash.slice(1)).get('signin_code') ?? 'none';
    const response = await fetch(`${this.#base}/sign-in/exchange`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, verifier: this.verifier }),
    });
    return parseSessionResponse(await response.json());
  }
}
