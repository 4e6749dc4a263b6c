import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { nodegx } from '../harness/nodegx.ts';
import { writeRegistry } from './registry-files.ts';

const command = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

export const accessToken = 'let-me-in-2468';
export const ownersPassword = 'correct horse battery';

/** Acme Design: a community with everything on, its repository's files, and Ada who owns it. */
export interface Acme {
  readonly url: string;
  /** Prints a link with which somebody opens an account, as its operator does. */
  readonly invite: (role: 'owner' | 'moderator' | 'member') => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts it as `npm start` does. `changes` go into its community.json. */
export async function startAcme(
  changes: Record<string, unknown> = {},
  env: Record<string, string> = {},
): Promise<Acme> {
  const folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({
    community: {
      id: 'acme',
      name: 'Acme Design',
      description: 'Where Acme draws together, in the open and at any hour.',
      repository: 'https://github.com/acme/garden',
    },
    features: { collaboration: { videoEnabled: true } },
    identity: { accessToken: true },
    branding: { primaryColor: '#3355ff', secondaryColor: '#12b886' },
    ...changes,
  });
  await writeRegistry(folder.path);
  const variables = { COMMUNITY_FILE: file.path, ACCESS_TOKEN: accessToken, ...env };
  await addOwner(folder.path, variables);
  const community = await CommunityProcess.start({ dataDir: folder.path, env: variables });
  return {
    url: community.url,
    async invite(role) {
      const made = await nodegx(['invite', '--role', role, '--url', community.url], {
        NODEGX_DATA: folder.path,
        ...variables,
      });
      const [link = ''] = made.out.split('\n');
      if (made.code !== 0) throw new Error(`the invitation could not be made: ${made.err}`);
      return link;
    },
    async stop() {
      await community.stop();
      await folder.remove();
    },
  };
}

async function addOwner(dataDir: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [command, 'user', 'add', 'ada', '--role', 'owner'], {
    env: { ...process.env, NODE_OPTIONS: '', NODEGX_DATA: dataDir, ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.end(`${ownersPassword}\n`);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the owner's account could not be opened (${code})`);
}
