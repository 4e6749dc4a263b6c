import { type KeySource, localKeys, noKeys, runService } from '@nodegx/service-kit';
import { identityOptions } from './config.ts';
import { keySourceOf } from './key-source.ts';
import { createIdentityService } from './service.ts';

/** Its own keys, which it has once it exists. */
let keys: KeySource = noKeys;
let programKeys: KeySource = noKeys;

await runService({
  name: 'identity',
  table: identityOptions,
  keys: () => (header, token) => keys(header, token),
  programKeys: () => (header, token) => programKeys(header, token),
  create(context, options) {
    const service = createIdentityService(context, options);
    keys = keySourceOf(service, context.community);
    programKeys = localKeys(() => service.keys());
    return service;
  },
});
