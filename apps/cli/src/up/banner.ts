/** What the operator reads once everything runs: the ready line for programs, then where to find what. */
export function banner(url: string, facts: { community: string; dataDir: string; isBuiltIn: boolean }): string {
  const socketUrl = url.replace(/^http/, 'ws');
  const rows: [what: string, where: string][] = [
    ['hub', `${url}/`],
    ['documents (Yjs)', `${socketUrl}/sync/<document>`],
    ['rooms and peers', `${socketUrl}/signaling`],
    ['live sessions', `${url}/signaling/sessions`],
    ['y-webrtc', `${socketUrl}/signaling/y-webrtc`],
    ['notifications', `${socketUrl}/notifications`],
    ['identity', `${url}/identity/guest`],
    ['relays (TURN)', `${url}/turn/ice-servers`],
    ['API', `${url}/api/`],
    ['community', `${url}/community.json`],
    ['health', `${url}/health`],
    ['readiness', `${url}/ready`],
    ['metrics', `${url}/metrics`],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const kind = facts.isBuiltIn ? ' (built in, for this machine only; set COMMUNITY_FILE for your own)' : '';
  return [
    `ready ${url}`,
    '',
    `  ${facts.community}${kind}`,
    ...rows.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`),
    `  ${'data'.padEnd(width)}  ${facts.dataDir}`,
    '',
    '',
  ].join('\n');
}
