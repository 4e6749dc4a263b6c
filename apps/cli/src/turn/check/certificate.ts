import type { ShownCertificate } from '../client/wire.ts';

const dayMs = 86_400_000;
/** Let's Encrypt renews a month before the end; whoever has less than this left does not renew. */
const fewDays = 14;

export interface CertificateFinding {
  readonly status: 'ok' | 'warn' | 'fail';
  readonly message: string;
}

/** Whether a browser would take a server's certificate, and for how long. */
export function certificateFinding(shown: ShownCertificate, host: string, nowMs: number): CertificateFinding {
  const days = Math.floor((shown.endsAtMs - nowMs) / dayMs);
  const until = new Date(shown.endsAtMs).toISOString().slice(0, 10);
  if (days < 0) {
    return { status: 'fail', message: `The certificate ended on ${until}. Renew it, and tell coturn with SIGUSR2.` };
  }
  if (shown.fault !== undefined) return { status: 'fail', message: explain(shown.fault, host) };
  if (days < fewDays) {
    const message = `The certificate ends on ${until}, in ${days} days. Look why it is not renewed; coturn reads a new one on SIGUSR2.`;
    return { status: 'warn', message };
  }
  return { status: 'ok', message: `The certificate is trusted and lasts until ${until}.` };
}

/** The codes of OpenSSL's X509_verify_cert_error_string, as Node passes them on. */
function explain(fault: string, host: string): string {
  if (/ALTNAME|altnames/.test(fault)) {
    return `The certificate is not for ${host}. Get one for that name, or write its name into servers.turn.urls.`;
  }
  if (/UNABLE_TO_VERIFY_LEAF|UNABLE_TO_GET_ISSUER|unable to verify/.test(fault)) {
    return (
      'The certificate cannot be traced to an authority that is trusted. Give coturn the whole chain (fullchain.pem) as ' +
      'cert; if the authority is your own and all your devices trust it, check with --ca FILE.'
    );
  }
  if (/SELF_SIGNED|self.signed/.test(fault)) {
    return 'The certificate is signed by nobody whom browsers trust. Get one from a public authority, or check with --ca FILE if all your devices trust yours.';
  }
  return `The certificate is not trusted (${fault.replaceAll(/[^\w .:-]/g, '').slice(0, 100)}). Get one from a public authority.`;
}
