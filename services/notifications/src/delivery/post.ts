/** What became of a request. `refused`: it was not sent, as the address is none to send to. */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs?: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused' };

/** Sends a POST request. Never rejects. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string | Buffer) => Promise<Posted>;

/** A request: to whom, and what it carries. */
export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}
