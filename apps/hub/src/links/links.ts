/** Something in a community that an address leads to. */
export type HubLink =
  | {
      readonly kind: 'session';
      readonly room: string;
      /** The token of an invitation to it. */
      readonly invitation?: string;
      readonly audio?: boolean;
      readonly video?: boolean;
    }
  | { readonly kind: 'community'; readonly address: string }
  | { readonly kind: 'component'; readonly repository: string; readonly component: string }
  /** An invitation to the community itself. */
  | { readonly kind: 'invitation'; readonly token: string };

/** The same place, for a browser and for the desktop editor. */
export interface LinkPair {
  readonly web: string;
  readonly deep: string;
}

const scheme = 'nodegx:';

/** Both addresses of a place; `readLink` reads either. An invitation stands in the fragment, which no server is sent. */
export function linkTo(link: HubLink, origin: string): LinkPair {
  switch (link.kind) {
    case 'session': {
      const rest = `${encodeURIComponent(link.room)}${query({ audio: link.audio, video: link.video })}${fragment(link.invitation)}`;
      return { web: `${origin}/sessions/${rest}`, deep: `nodegx://session/${rest}` };
    }
    case 'community': {
      const rest = query({ repo: link.address });
      return { web: `${origin}/communities${rest}`, deep: `nodegx://community/add${rest}` };
    }
    case 'component': {
      const rest = query({ repo: link.repository, component: link.component });
      return { web: `${origin}/components${rest}`, deep: `nodegx://component/install${rest}` };
    }
    case 'invitation': {
      const rest = fragment(link.token);
      return { web: `${origin}/invite${rest}`, deep: `nodegx://invite${rest}` };
    }
  }
}

/** The part of a web address that the router takes. */
export function pathTo(link: HubLink): string {
  return linkTo(link, '').web;
}

/**
 * Reads what a person pasted, scanned or followed: a deep link, a web link of this community, the link that the client's
 * `createLink` makes, or the bare id of a session. Undefined for what leads nowhere here, such as another community's
 * address.
 *
 * @param origin where this community lives
 */
export function readLink(pasted: string, origin: string): HubLink | undefined {
  const text = pasted.trim();
  if (text === '') return undefined;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return isRoom(text) ? { kind: 'session', room: text } : undefined;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol === scheme) return readDeep(text);
  return url.origin === origin ? readWeb(url) : undefined;
}

/** Reads an address of this community; undefined for a page that is just a page. */
export function readWeb({ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>): HubLink | undefined {
  const [first = '', second] = pathname.split('/').filter((part) => part !== '');
  const inHash = new URLSearchParams(hash.replace(/^#/, ''));
  const session = inHash.get('session');
  const invitation = inHash.get('invitation') ?? undefined;
  if (session !== null) return sessionLink(session, invitation, search);
  if ((first === 'sessions' || first === 's') && second !== undefined) {
    const room = decoded(second);
    return room === undefined ? undefined : sessionLink(room, invitation, search);
  }
  if (first === 'communities' || first === 'components') return readQuery(first, search);
  // The operator's command calls it a token, as the page of the identity service does.
  const token = invitation ?? (first === 'invite' ? inHash.get('token') : null) ?? '';
  if ((first === '' || first === 'invite') && token !== '') return { kind: 'invitation', token };
  return undefined;
}

/** By hand: what follows an unknown scheme is split differently by different browsers. */
function readDeep(text: string): HubLink | undefined {
  const rest = text.slice('nodegx://'.length);
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest) ?? [];
  const [place, name] = path.split('/').filter((part) => part !== '');
  const invitation = new URLSearchParams(hash.replace(/^#/, '')).get('invitation') ?? undefined;
  if (place === 'session' && name !== undefined) {
    const room = decoded(name);
    return room === undefined ? undefined : sessionLink(room, invitation, search);
  }
  if (place === 'community' && name === 'add') return readQuery('communities', search);
  if (place === 'component' && name === 'install') return readQuery('components', search);
  if (place === 'invite' && invitation !== undefined) return { kind: 'invitation', token: invitation };
  return undefined;
}

function sessionLink(room: string, invitation: string | undefined, search: string): HubLink | undefined {
  if (!isRoom(room)) return undefined;
  const asked = new URLSearchParams(search);
  return {
    kind: 'session',
    room,
    ...(invitation !== undefined && { invitation }),
    ...flag('audio', asked.get('audio')),
    ...flag('video', asked.get('video')),
  };
}

function readQuery(page: 'communities' | 'components', search: string): HubLink | undefined {
  const asked = new URLSearchParams(search);
  const repository = asked.get('repo');
  if (repository === null || repository === '') return undefined;
  if (page === 'communities') return { kind: 'community', address: asAddress(repository) };
  const component = asked.get('component');
  return component === null || component === '' ? undefined : { kind: 'component', repository, component };
}

/** `owner/name` is a repository on GitHub. */
function asAddress(repository: string): string {
  return /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(repository) ? `https://github.com/${repository}` : repository;
}

/** What the server takes for a room: up to 255 characters, none of which is a control character. */
function isRoom(text: string): boolean {
  return text.length <= 255 && /^[^\p{Cc}]+$/u.test(text);
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function flag(name: 'audio' | 'video', value: string | null): Partial<Record<'audio' | 'video', boolean>> {
  return value === 'true' ? { [name]: true } : value === 'false' ? { [name]: false } : {};
}

function query(values: Readonly<Record<string, string | boolean | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const text = new URLSearchParams(given).toString();
  return text === '' ? '' : `?${text}`;
}

function fragment(invitation: string | undefined): string {
  return invitation === undefined ? '' : `#invitation=${encodeURIComponent(invitation)}`;
}
