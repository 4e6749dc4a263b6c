import { clientError } from '../errors.ts';

/** What a link to a session says. */
export interface SessionLink {
  readonly id: string;
  readonly invitation: string | undefined;
}

const maxIdLength = 255;
const invitationShape = /^[A-Za-z0-9_.-]{1,2048}$/;

/**
 * Reads a link, or the bare id of a session. It stands in the fragment, which browsers tell no server. `undefined` where
 * it is neither.
 */
export function parseSessionLink(text: string): SessionLink | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed)) return isId(trimmed) ? { id: trimmed, invitation: undefined } : undefined;
  if (!URL.canParse(trimmed)) return undefined;
  const fields = new URLSearchParams(new URL(trimmed).hash.slice(1));
  const id = fields.get('session') ?? '';
  const invitation = fields.get('invitation') ?? undefined;
  if (!isId(id) || (invitation !== undefined && !invitationShape.test(invitation))) return undefined;
  return { id, invitation };
}

/** A link that leads to a page and tells it which session is meant. */
export function sessionLink(page: string, id: string, invitation?: string): string {
  if (!URL.canParse(page))
    throw clientError('link_invalid', { message: 'The page that links lead to has no address.' });
  const url = new URL(page);
  const fields = new URLSearchParams({ session: id, ...(invitation === undefined ? {} : { invitation }) });
  url.hash = fields.toString();
  return url.href;
}

function isId(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names of rooms have none.
  return text.length > 0 && text.length <= maxIdLength && !/[\u0000-\u001f\u007f]/.test(text);
}
