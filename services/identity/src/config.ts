import { type CommonOptionTable, commonOptions, type OptionValues } from '@nodegx/service-kit';

const guestsPerMinute = 30;

export type IdentityOptionTable = CommonOptionTable & {
  readonly guestsPerMinute: CommonOptionTable['requestsPerMinute'];
};

/** What an operator can set. Who may come in and how long a token lives stand in community.json. */
export const identityOptions: IdentityOptionTable = {
  ...commonOptions,
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
  guestsPerMinute: {
    env: 'GUESTS_PER_MINUTE',
    type: 'integer',
    default: guestsPerMinute,
    min: 1,
    description: 'Guests that may join from one address in a minute. A class behind one router is one address.',
  },
};

type Values = OptionValues<IdentityOptionTable>;

/** What the service itself needs of them; the host uses the rest. */
export type IdentityOptions = Pick<Values, 'dataDir' | 'guestsPerMinute'> &
  Partial<Pick<Values, 'publicUrl' | 'identityIssuer'>>;

/** For whoever mounts the service without an environment to read: `{ ...identityDefaults, dataDir }`. */
export const identityDefaults: Pick<IdentityOptions, 'guestsPerMinute'> = { guestsPerMinute };
