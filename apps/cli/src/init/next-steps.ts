/** What to do once the files are there. */
export function nextSteps(folder: string, domain: string | undefined): readonly string[] {
  const enter = folder === '.' ? '' : `cd ${JSON.stringify(folder)} && `;
  const start = `${enter}nodegx up --env .env`;
  const doctor = 'nodegx doctor --env .env';
  if (domain === undefined) return [start, 'Open http://127.0.0.1:4440 in a browser.', doctor];
  return [
    `Point the DNS name ${domain} at this machine, and open its ports 80 and 443.`,
    start,
    'Put a proxy with a certificate in front of port 4440: docs/self-hosting.md has Caddy, nginx and Traefik.',
    doctor,
  ];
}
