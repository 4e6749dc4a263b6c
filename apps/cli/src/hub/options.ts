import { commonOptions, defineOptions } from '@nodegx/service-kit';
import { upOptions } from '../up/options.ts';

const { dataDir: _keepsNothing, ...shared } = upOptions;

/** What an operator can set for the hub of services that each run in a process of their own. */
export const hubOptions = defineOptions({
  ...shared,
  identityJwksUrl: commonOptions.identityJwksUrl,
  services: {
    env: 'SERVICES',
    type: 'string',
    default: undefined,
    pattern: /^([a-z-]+=https?:\/\/\S+\s*)+$/,
    expected: 'NAME=URL, with blanks between them',
    description: 'The services of the community and where this process reaches them, to tell how they are.',
    example: 'identity=http://identity:4448 sync=http://sync:4445',
  },
});

/** A service that runs elsewhere. */
export interface RemoteAddress {
  readonly name: string;
  readonly url: string;
}

/** The services that `SERVICES` names. */
export function servicesIn(text = ''): readonly RemoteAddress[] {
  return [...text.matchAll(/([a-z-]+)=(\S+)/g)].map(([, name = '', url = '']) => ({ name, url }));
}
