import { join } from 'node:path';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';

const mebibyte = 1024 * 1024;

/** Where a server of one test lives: its data, and settings with which it lets everybody in, at any speed. */
export interface Ground {
  readonly path: string;
  readonly dataDir: string;
  readonly env: Record<string, string>;
  remove(): Promise<void>;
}

/** `env` goes on top of the settings; compaction is under way all the time unless it says otherwise. */
export async function newGround(env: Record<string, string> = {}): Promise<Ground> {
  const { path, remove } = await temporaryFolder();
  const community = new CommunityFile(path);
  await community.write({
    features: { collaboration: { requireAuth: false } },
    limits: { documents: { messagesPerSecond: 100_000, maxBytes: mebibyte, maxMessageBytes: mebibyte } },
  });
  const settings = { COMPACT_AFTER: '40', REQUESTS_PER_MINUTE: '1000000', COMMUNITY_FILE: community.path, ...env };
  return { path, dataDir: join(path, 'data'), env: settings, remove };
}
