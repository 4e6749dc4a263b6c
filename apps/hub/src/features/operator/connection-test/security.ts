import type { Finding } from './finding.ts';

interface Page {
  readonly protocol: string;
  readonly isSecure: boolean;
  readonly host: string;
}

/** Whether the browser trusts the way that the page came. */
export function explainSecurity({ protocol, isSecure, host }: Page): Finding {
  const title = 'HTTPS';
  if (protocol === 'https:') return { title, tone: 'good', detail: `The page came from ${host} over HTTPS.` };
  if (isSecure) return { title, tone: 'good', detail: 'The page came from this machine itself, which needs no HTTPS.' };
  return {
    title,
    tone: 'bad',
    detail: `The page came from ${host} in clear. Browsers then allow no camera, no microphone and no notifications.`,
    fix: 'Put a proxy with a certificate in front (docs/self-hosting.md shows several), and set PUBLIC_URL to its https address.',
  };
}
