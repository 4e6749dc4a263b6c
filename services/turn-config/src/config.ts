import { commonOptions, defineOptions, type OptionValues } from '@nodegx/service-kit';

/** What speaks of the relay's secret: the service reads it, and so does whoever writes or checks coturn's configuration. */
export const relaySecretOptions = defineOptions({
  turnSecret: {
    env: 'TURN_SECRET',
    type: 'string',
    default: undefined,
    secret: true,
    description:
      'The secret shared with coturn (static-auth-secret), 32 characters or more. Several with commas while you change it: the first signs.',
    example: '$(openssl rand -hex 32)',
  },
  turnSecretFile: {
    env: 'TURN_SECRET_FILE',
    type: 'path',
    default: undefined,
    description: 'A file with the secret instead, one a line, the first signs. Changes are taken over while running.',
    example: '/run/secrets/turn',
  },
});

/** What an operator can set. Which relays there are stands in community.json (`servers.turn`). */
export const turnConfigOptions = defineOptions({
  ...commonOptions,
  port: { ...commonOptions.port, default: 4447 },
  ...relaySecretOptions,
  ttlSeconds: {
    env: 'TURN_TTL_SECONDS',
    type: 'integer',
    default: 1_800,
    min: 10,
    max: 86_400,
    description: 'Seconds for which a credential opens new allocations on the relay.',
  },
  requestsPerPersonPerMinute: {
    env: 'TURN_REQUESTS_PER_MINUTE',
    type: 'integer',
    default: 30,
    min: 1,
    max: 10_000,
    description:
      'Credentials that one person may ask for in a minute; without tokens, an address twenty times as many.',
  },
});

type Values = OptionValues<typeof turnConfigOptions>;

/** What the service itself needs of them; the host uses the rest. */
export type TurnConfigOptions = Pick<
  Values,
  'turnSecret' | 'turnSecretFile' | 'ttlSeconds' | 'requestsPerPersonPerMinute'
>;
