import { randomUUID } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} path from bench/ */
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @typedef {{ holdsAtStart: boolean }} InboxProtocol whether it comes with its notifications in its file */

export const people = 1_000;
export const storedAtStart = 100_000;

/** What each notification says. @param {number} number */
export const content = (number) => ({
  from: 'Ada Lovelace',
  location: `a comment in the design review, line ${number}`,
  roomId: 'design-review',
});

const communityFile = {
  version: '1.0.0',
  community: { id: 'bench', name: 'Bench' },
  features: { collaboration: { requireAuth: false } },
};

/** @type {Record<string, import('./server-process.js').ServerKind<InboxProtocol>>} */
export const servers = {
  ours: {
    name: 'ours',
    title: 'ours (journal and files, fsync)',
    protocol: { holdsAtStart: false },
    launch: ({ folder, port }) => {
      const path = join(folder, 'community.json');
      writeFileSync(path, JSON.stringify(communityFile));
      return {
        args: [file('../services/notifications/dist/main.js')],
        env: {
          HOST: '127.0.0.1',
          PORT: String(port),
          DATA_DIR: join(folder, 'data'),
          COMMUNITY_FILE: path,
          LOG_LEVEL: 'error',
          // One publisher stands for many people.
          SENT_PER_HOUR: '1000000000',
          SENT_PER_HOUR_TO_ONE: '1000000000',
          MESSAGES_PER_SECOND: '1000000',
          ...JSON.parse(process.env['BENCH_OURS'] ?? '{}'),
        },
      };
    },
  },
  'one-file': {
    name: 'one-file',
    title: 'the first design (one lowdb file)',
    protocol: { holdsAtStart: true },
    launch: ({ folder, port }) => {
      const path = join(folder, 'notifications.json');
      if (!existsSync(path)) writeFileSync(path, JSON.stringify({ notifications: firstNotifications() }, undefined, 2));
      return { args: [file('servers/one-file-inbox-main.js')], env: { PORT: String(port), DB_FILE: path } };
    },
  },
};

function firstNotifications() {
  const now = Date.now();
  return Array.from({ length: storedAtStart }, (_, number) => ({
    id: randomUUID(),
    userId: `person-${number % people}`,
    fromUserId: 'publisher',
    type: 'mention',
    data: content(number),
    read: false,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 30 * 86_400_000).toISOString(),
  }));
}
