import type { Clock } from '../clock.ts';
import { fetchFile } from '../community/community.ts';
import type { Endpoints } from '../community/endpoints.ts';
import { clientError } from '../errors.ts';
import type { CommunitySource, SessionEndpoints } from './session-types.ts';

/** Where the services of a community are. What checks its file is loaded only where it has to be fetched. */
export async function endpointsOfSource(source: CommunitySource, clock: Clock): Promise<SessionEndpoints> {
  if (typeof source !== 'string') return source.endpoints;
  const file = await fetchFile((url, init) => fetch(url, init), clock, source);
  if (file === undefined) throw clientError('community_unreachable');
  return file.endpoints;
}

/** The address of a service; throws where the community does not say it. */
export function requireEndpoint(endpoints: SessionEndpoints, name: keyof Endpoints): string {
  const address = endpoints[name];
  if (address !== undefined) return address;
  const message = `The community.json does not say where the ${name} service is. Tell whoever runs the community.`;
  throw clientError('community_invalid', { message, details: { service: name } });
}
