import { clientError } from '../errors.ts';

/** Where a community.json lies. */
export interface CommunityAddress {
  /** The file's own address. */
  readonly file: string;
  /** The address under which the community runs; `undefined` where the file lies in a repository. */
  readonly base: string | undefined;
}

/**
 * Reads what a person pastes: the address of a community.json, of a running community, or of a GitHub repository, with or
 * without a branch. Throws `community_address`.
 */
export function readAddress(pasted: string): CommunityAddress {
  const text = pasted.trim();
  const url = parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || url.username !== '' || url.password !== '') throw clientError('community_address');
  if (/^(www\.)?github\.com$/i.test(url.hostname)) return { file: inRepository(url), base: undefined };
  url.hash = '';
  if (!url.pathname.endsWith('.json')) {
    url.search = '';
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/community.json`;
  }
  const isRepository = url.hostname === 'raw.githubusercontent.com';
  return { file: url.href, base: isRepository ? undefined : new URL('.', url).href.replace(/\/$/, '') };
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Raw files are open to pages of any origin, which the site itself is not. */
function inRepository({ pathname }: URL): string {
  const [owner, repository, kind, ...rest] = pathname.split('/').filter((part) => part !== '');
  const name = repository?.replace(/\.git$/, '');
  if (owner === undefined || name === undefined || name === '') throw clientError('community_address');
  if (kind === 'blob' && rest.length > 1) return `https://raw.githubusercontent.com/${owner}/${name}/${rest.join('/')}`;
  const branch = kind === 'tree' && rest.length > 0 ? rest.join('/') : 'HEAD';
  return `https://raw.githubusercontent.com/${owner}/${name}/${branch}/community.json`;
}
