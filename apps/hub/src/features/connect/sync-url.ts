/**
 * The address for editors: the community's own where it names one, or else `/sync` where this page came from.
 *
 * @param page the page's `location`
 */
export function syncUrl(page: { readonly protocol: string; readonly host: string }, configured: string | null): string {
  if (configured !== null) return configured.replace(/\/+$/, '');
  return `${page.protocol === 'https:' ? 'wss:' : 'ws:'}//${page.host}/sync`;
}
