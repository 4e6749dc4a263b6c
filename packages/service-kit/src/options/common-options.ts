import type { BooleanOption, NumberOption, OptionValues, PathOption, StringOption } from './option.ts';

/** The options of every service that runs alone. Written as a type so that a service may change defaults and names. */
export type CommonOptionTable = {
  readonly host: StringOption & { readonly default: string };
  readonly port: NumberOption & { readonly default: number };
  readonly dataDir: PathOption & { readonly default: string };
  readonly communityFile: StringOption;
  readonly publicUrl: StringOption;
  readonly identityJwksUrl: StringOption;
  readonly identityIssuer: StringOption;
  readonly allowAnonymous: BooleanOption & { readonly default: boolean };
  readonly heartbeatIntervalMs: NumberOption & { readonly default: number };
  readonly maxConnections: NumberOption & { readonly default: number };
  readonly requestsPerMinute: NumberOption & { readonly default: number };
  readonly trustProxy: NumberOption & { readonly default: number };
  readonly logLevel: StringOption & { readonly default: string };
};

export type CommonOptions = OptionValues<CommonOptionTable>;

/**
 * What every service understands when it runs alone. A service spreads this into its own table and sets the port:
 * `defineOptions({ ...commonOptions, port: { ...commonOptions.port, default: 4445 } })`.
 */
export const commonOptions: CommonOptionTable = {
  host: {
    env: 'HOST',
    type: 'string',
    default: '127.0.0.1',
    description: 'Address to listen on. 0.0.0.0 or :: lets other machines in and asks for a protected community.',
    pattern: /^[^\s/?#@]+$/,
    expected: 'an IP address or a host name',
  },
  port: {
    env: 'PORT',
    type: 'integer',
    default: 4440,
    min: 0,
    max: 65_535,
    description: 'Port to listen on; 0 takes any free one.',
  },
  dataDir: {
    env: 'DATA_DIR',
    aliases: ['PERSIST_DIR'],
    type: 'path',
    default: './data',
    description: 'Folder for everything that is kept. Created when it is missing.',
  },
  communityFile: {
    env: 'COMMUNITY_FILE',
    type: 'string',
    default: undefined,
    description: 'The community.json to serve: a path or an http(s) URL. Without one: a local community for loopback.',
    example: './community.json',
  },
  publicUrl: {
    env: 'PUBLIC_URL',
    type: 'string',
    default: undefined,
    description: 'Where people reach this server when it stands behind a proxy; pages from there may connect.',
    pattern: /^https?:\/\/[^\s/]+(\/\S*)?$/,
    expected: 'an http(s) URL',
    example: 'https://collab.example.org',
  },
  identityJwksUrl: {
    env: 'IDENTITY_JWKS_URL',
    type: 'string',
    default: undefined,
    description: 'Where the keys that sign access tokens are published (JWKS); identity.jwksUrl of the community wins.',
    pattern: /^https?:\/\/\S+$/,
    expected: 'an http(s) URL',
    example: 'https://collab.example.org/identity/.well-known/jwks.json',
  },
  identityIssuer: {
    env: 'IDENTITY_ISSUER',
    type: 'string',
    default: undefined,
    description: 'The issuer (iss) that access tokens must name; identity.issuer of the community wins. None: any.',
    example: 'https://collab.example.org/identity',
  },
  allowAnonymous: {
    env: 'ALLOW_ANONYMOUS',
    type: 'boolean',
    default: false,
    description: 'Serve a community that needs no sign-in on an address that other machines reach.',
  },
  heartbeatIntervalMs: {
    env: 'HEARTBEAT_INTERVAL',
    type: 'integer',
    default: 30_000,
    min: 1_000,
    max: 600_000,
    description: 'Milliseconds between pings on a socket; one that is silent for two of them is dropped.',
  },
  maxConnections: {
    env: 'MAX_CONNECTIONS',
    type: 'integer',
    default: 10_000,
    min: 1,
    max: 1_000_000,
    description:
      'WebSocket connections at a time, over all paths. The last quarter is for addresses that have less than a tenth of them.',
  },
  requestsPerMinute: {
    env: 'REQUESTS_PER_MINUTE',
    type: 'integer',
    default: 6_000,
    min: 1,
    description:
      'HTTP requests that an address may send in a minute; a whole office may have one. Files of the hub, /health, /metrics and /community.json do not count.',
  },
  trustProxy: {
    env: 'TRUST_PROXY',
    type: 'integer',
    default: 0,
    min: 0,
    max: 10,
    description: 'How many proxies of your own stand in front: as many last entries of X-Forwarded-For are believed.',
    example: '1',
  },
  logLevel: {
    env: 'LOG_LEVEL',
    type: 'string',
    choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    default: 'info',
    description: 'How much is logged (JSON lines on standard error).',
  },
};
