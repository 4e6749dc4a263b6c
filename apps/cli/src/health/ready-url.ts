/** The flags of `nodegx health`, as commander reads them. */
export interface HealthFlags {
  readonly url?: string;
  readonly port?: string;
  readonly timeout?: string;
  readonly json?: boolean;
}

/** The port of each service when it runs alone. The tables of the services say the same; importing them takes too long here. */
const ports = {
  signaling: 4444,
  sync: 4445,
  notifications: 4446,
  'turn-config': 4447,
  identity: 4448,
} as const;

export const serviceNames: readonly string[] = Object.keys(ports);

export type ServiceName = keyof typeof ports;

export function isServiceName(name: string): name is ServiceName {
  return Object.hasOwn(ports, name);
}

const communityPort = 4440;
const wildcards: readonly string[] = ['0.0.0.0', '::', '[::]', 'localhost'];

/**
 * Where to ask, or a sentence that says what cannot be used. By number and not by name: `localhost` may mean ::1, where
 * nothing listens.
 */
export function readyUrl(
  service: ServiceName | undefined,
  { url, port }: HealthFlags,
  env: NodeJS.ProcessEnv,
): URL | string {
  if (url !== undefined) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      return `--url ${url} cannot be used: expected an http(s) URL, such as http://127.0.0.1:4440.`;
    }
    const base = new URL(url);
    base.search = '';
    base.hash = '';
    base.pathname = `${base.pathname.replace(/\/(ready)?$/, '')}/ready`;
    return base;
  }
  const [hostVariable, portVariable] = service === undefined ? ['NODEGX_HOST', 'NODEGX_PORT'] : ['HOST', 'PORT'];
  const standard = service === undefined ? communityPort : ports[service];
  const given = port ?? (env[portVariable]?.trim() || String(standard));
  if (!/^\d{1,5}$/.test(given) || Number(given) < 1 || Number(given) > 65_535) {
    return `${port === undefined ? `${portVariable}=` : '--port '}${given} cannot be used: expected a number from 1 to 65535.`;
  }
  const host = env[hostVariable]?.trim() ?? '';
  const address = host === '' || wildcards.includes(host) ? '127.0.0.1' : host;
  const asked = `http://${address.includes(':') && !address.startsWith('[') ? `[${address}]` : address}:${given}/ready`;
  return URL.canParse(asked) ? new URL(asked) : `${hostVariable}=${host} is no address.`;
}
