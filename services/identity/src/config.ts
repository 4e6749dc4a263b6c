import { type CommonOptionTable, commonOptions, defineOptions, type OptionValues } from '@nodegx/service-kit';

const guestsPerMinute = 300;
const accountsPerHour = 300;
const signingKeyDays = 90;
const maxPeople = 100_000;
const githubUrl = 'https://github.com';
const githubApiUrl = 'https://api.github.com';
const oidcScope = 'openid profile';

const databaseSchema = 'nodegx_identity';

const own = defineOptions({
  databaseUrl: {
    env: 'DATABASE_URL',
    type: 'string',
    default: undefined,
    secret: true,
    pattern: /^postgres(ql)?:\/\/\S+$/,
    expected: 'the URL of a PostgreSQL database',
    description: 'Keep people and signing keys in PostgreSQL instead of files, so that several servers can share them.',
    example: 'postgres://nodegx:password@db.example.org/nodegx?sslmode=verify-full',
  },
  databaseSchema: {
    env: 'DATABASE_SCHEMA_IDENTITY',
    type: 'string',
    default: databaseSchema,
    pattern: /^[a-z_][a-z0-9_]{0,62}$/,
    expected: 'a name of small letters, digits and underscores',
    description: 'The schema in that database; servers that know the same people name the same.',
  },
  guestsPerMinute: {
    env: 'GUESTS_PER_MINUTE',
    type: 'integer',
    default: guestsPerMinute,
    min: 1,
    description: 'Guests that may join from one address in a minute. A whole office may have one.',
  },
  accountsPerHour: {
    env: 'ACCOUNTS_PER_HOUR',
    type: 'integer',
    default: accountsPerHour,
    min: 1,
    description: 'Accounts that may be opened from one address in an hour. A whole office may have one.',
  },
  maxPeople: {
    env: 'MAX_PEOPLE',
    type: 'integer',
    default: maxPeople,
    min: 1,
    description: 'People who are known at a time, guests who stay among them.',
  },
  signingKeyDays: {
    env: 'SIGNING_KEY_DAYS',
    type: 'integer',
    default: signingKeyDays,
    min: 1,
    max: 3_650,
    description: 'Days that a key signs tokens before the next takes its place; nobody notices.',
  },
  accessToken: {
    env: 'ACCESS_TOKEN',
    type: 'string',
    default: undefined,
    secret: true,
    pattern: /^.{4,256}$/,
    expected: 'a text of 4 to 256 characters',
    description: 'The access token that lets people in where the community has identity.accessToken on.',
  },
  githubClientSecret: {
    env: 'GITHUB_CLIENT_SECRET',
    type: 'string',
    default: undefined,
    secret: true,
    description: 'The secret of the GitHub app in identity.github.clientId. Without it only the device flow works.',
  },
  githubUrl: {
    env: 'GITHUB_URL',
    type: 'string',
    default: githubUrl,
    pattern: /^https?:\/\/[^\s/]+$/,
    expected: 'an http(s) URL without a path',
    description: 'Where people sign in with GitHub; another one for a GitHub Enterprise Server.',
  },
  githubApiUrl: {
    env: 'GITHUB_API_URL',
    type: 'string',
    default: githubApiUrl,
    pattern: /^https?:\/\/\S*[^\s/]$/,
    expected: 'an http(s) URL without a slash at its end',
    description: "GitHub's API; of a GitHub Enterprise Server: https://<its name>/api/v3.",
  },
  oidcIssuer: {
    env: 'OIDC_ISSUER',
    type: 'string',
    default: undefined,
    pattern: /^https?:\/\/\S+$/,
    expected: 'an http(s) URL',
    description: 'An OpenID Connect issuer that people may sign in with. Needs OIDC_CLIENT_ID.',
    example: 'https://login.example.org',
  },
  oidcClientId: {
    env: 'OIDC_CLIENT_ID',
    type: 'string',
    default: undefined,
    description: 'What this community is called at that issuer.',
    example: 'nodegx',
  },
  oidcClientSecret: {
    env: 'OIDC_CLIENT_SECRET',
    type: 'string',
    default: undefined,
    secret: true,
    description: 'The secret of that client; a public client has none.',
  },
  oidcScope: {
    env: 'OIDC_SCOPE',
    type: 'string',
    default: oidcScope,
    description: 'What is asked of that issuer; the name and the picture come with profile.',
  },
  oidcName: {
    env: 'OIDC_NAME',
    type: 'string',
    default: 'OpenID Connect',
    pattern: /^.{1,100}$/,
    expected: 'a name of up to 100 characters',
    description: 'How people know that issuer.',
  },
  serviceKeys: {
    env: 'SERVICE_KEYS',
    type: 'string',
    default: undefined,
    secret: true,
    description:
      'Keys of programs, with spaces between them, each name:scope+scope:secret with a secret of 24 characters or more.',
    example: 'signaling:notifications:write:4yQ0cK2rVb7mX9sLd1TfHgWz',
  },
});

export type IdentityOptionTable = CommonOptionTable & typeof own;

/** What an operator can set. Who may come in and how long a token lives stand in community.json. */
export const identityOptions: IdentityOptionTable = {
  ...commonOptions,
  ...own,
  port: { ...commonOptions.port, default: 4448 },
  publicUrl: {
    ...commonOptions.publicUrl,
    description: 'Where people reach this service; also the issuer (iss) in its tokens unless IDENTITY_ISSUER is set.',
  },
  identityIssuer: {
    ...commonOptions.identityIssuer,
    description: 'The issuer (iss) that the tokens name. Without it: PUBLIC_URL, else nodegx:<id of the community>.',
  },
  identityJwksUrl: { ...commonOptions.identityJwksUrl, description: 'Not used by this service: it has the keys.' },
};

type Values = OptionValues<IdentityOptionTable>;
type Needed =
  | 'databaseSchema'
  | 'guestsPerMinute'
  | 'accountsPerHour'
  | 'maxPeople'
  | 'signingKeyDays'
  | 'githubUrl'
  | 'githubApiUrl';
type Secrets = 'databaseUrl' | 'accessToken' | 'githubClientSecret' | 'oidcClientSecret' | 'serviceKeys';
type Oidc = 'oidcIssuer' | 'oidcClientId' | 'oidcScope' | 'oidcName';

/** What the service itself needs of them; the host uses the rest. */
export type IdentityOptions = Pick<Values, 'dataDir' | Needed> &
  Partial<Pick<Values, 'publicUrl' | 'identityIssuer' | Secrets | Oidc>>;

/** For whoever mounts the service without an environment to read: `{ ...identityDefaults, dataDir }`. */
export const identityDefaults: Pick<IdentityOptions, Needed> = {
  databaseSchema,
  guestsPerMinute,
  accountsPerHour,
  maxPeople,
  signingKeyDays,
  githubUrl,
  githubApiUrl,
};
