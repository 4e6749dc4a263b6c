/** What to do once the files are there. */
export function nextSteps(folder: string, domain: string | undefined, isCompose: boolean): readonly string[] {
  const enter = folder === '.' ? '' : `cd ${JSON.stringify(folder)} && `;
  if (isCompose) {
    const ports = '80 and 443 (TCP), 3478 (TCP and UDP), 49160 to 49259 (UDP)';
    return [
      ...(domain === undefined ? [] : [`Point the DNS name ${domain} at this machine, and open its ports ${ports}.`]),
      `${enter}docker compose up -d`,
      'docker compose logs init, which has the address and the link for the owner',
    ];
  }
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
