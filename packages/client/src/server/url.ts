/** The address of a document: the service's, then the name, percent-encoded ([SYN1]). http becomes ws. */
export function documentUrl(server: string, document: string): string {
  const base = server.replace(/^http/, 'ws').replace(/\/+$/, '');
  return `${base}/${encodeURIComponent(document)}`;
}
