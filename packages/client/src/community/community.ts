import type { Community as CommunityConfig } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import { type ClientError, clientError } from '../errors.ts';
import { type CommunityAddress, readAddress } from './address.ts';
import { download, type Fetch } from './download.ts';
import { type Endpoints, endpointsOf } from './endpoints.ts';
import type { CommunityHealth } from './health.ts';

/** A community as this client knows it. A new object whenever something about it changes. */
export interface Community {
  readonly id: string;
  readonly name: string;
  /** What the person pasted. */
  readonly address: string;
  /** The file, checked, with every default filled in. */
  readonly config: CommunityConfig;
  readonly endpoints: Endpoints;
  /** Built in: it cannot be removed. */
  readonly isProtected: boolean;
  /** When the file was last fetched or found unchanged. */
  readonly fetchedAtMs: number;
  /** `undefined` until it was first asked. */
  readonly health: CommunityHealth | undefined;
  /** Why the file could not be brought up to date; what was known before stays in force. */
  readonly error: ClientError | undefined;
}

/** A community's file that is in order. */
export interface ReadFile {
  readonly config: CommunityConfig;
  readonly endpoints: Endpoints;
  readonly where: CommunityAddress;
  readonly text: string;
  readonly etag: string | undefined;
}

/** Reads a file; throws `community_invalid` with every mistake, its line and what to write instead. */
export async function readFile(address: string, text: string, etag: string | undefined): Promise<ReadFile> {
  const where = readAddress(address);
  const { readCommunity } = await import('./read.ts');
  const read = readCommunity(text, where.file);
  if (!read.ok) {
    const [first] = read.diagnoses;
    const message = first && `The community.json has a mistake in line ${first.line}: ${first.path} ${first.message}.`;
    const details = { diagnoses: read.diagnoses };
    throw clientError('community_invalid', { ...(message === undefined ? {} : { message }), details });
  }
  return { config: read.community, endpoints: endpointsOf(read.community, where.base), where, text, etag };
}

/** Fetches a community's file; `undefined` where it is still the one with this ETag. */
export async function fetchFile(
  fetch: Fetch,
  clock: Clock,
  address: string,
  etag?: string,
): Promise<ReadFile | undefined> {
  const downloaded = await download(fetch, clock, readAddress(address).file, etag);
  return downloaded && readFile(address, downloaded.text, downloaded.etag);
}
