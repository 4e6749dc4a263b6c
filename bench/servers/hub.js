import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

/** A community in which many find room. */
const community = {
  version: '1.0.0',
  community: { id: 'bench', name: 'Bench' },
  features: { collaboration: { requireAuth: false, maxSessionSize: 50 } },
};

/** @type {Record<string, import('./server-process.js').ServerKind<any>>} */
export const servers = {
  ours: {
    name: 'ours',
    title: 'the hub',
    protocol: {},
    launch: ({ folder, port }) => {
      const path = join(folder, 'community.json');
      writeFileSync(path, JSON.stringify(community));
      return {
        args: [command, 'up'],
        env: {
          NODEGX_HOST: '127.0.0.1',
          NODEGX_PORT: String(port),
          NODEGX_DATA: join(folder, 'data'),
          COMMUNITY_FILE: path,
        },
      };
    },
  },
};
