/** What to do once the files are there. */
export function nextSteps(folder: string, domain: string | undefined): string[] {
  const enter = folder === '.' ? '' : `cd ${JSON.stringify(folder)} && `;
  const start = `${enter}nodegx up --env .env`;
  if (domain === undefined) {
    return ['Next:', `  1. ${start}`, '  2. Open http://127.0.0.1:4440 in a browser.', '  3. nodegx doctor --env .env'];
  }
  return [
    'Next:',
    `  1. Point the DNS name ${domain} at this machine, and open its ports 80 and 443.`,
    `  2. ${start}`,
    `  3. Put a proxy with a certificate in front of port 4440: docs/self-hosting.md has Caddy, nginx and Traefik.`,
    `  4. nodegx doctor --env .env`,
  ];
}
