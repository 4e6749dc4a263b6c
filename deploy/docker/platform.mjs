// `nodegx` on a hosting platform: one process, one disk; `up` unless other arguments are given. Takes the port and the address that the platform gives, has a
// community.json on the disk where none is named, and becomes a user without rights before anything else runs.
import { chown, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newCommunity } from './init/community.mjs';

const user = 1000;
const { env } = process;
const data = env.NODEGX_DATA ?? '/data';

await mkdir(data, { recursive: true });
if (process.getuid?.() === 0) {
  // A disk that was just made belongs to root.
  if ((await stat(data)).uid === 0) await chown(data, user, user);
  process.setgroups([]);
  process.setgid(user);
  process.setuid(user);
}

const publicUrl =
  env.PUBLIC_URL || env.RENDER_EXTERNAL_URL || hostOf(env.RAILWAY_PUBLIC_DOMAIN) || flyUrl(env.FLY_APP_NAME);
if (publicUrl) env.PUBLIC_URL = publicUrl;
if (env.PORT) env.NODEGX_PORT = env.PORT;
if (!env.COMMUNITY_FILE) {
  env.COMMUNITY_FILE = join(data, 'community.json');
  try {
    await writeFile(env.COMMUNITY_FILE, newCommunity({ communityName: env.COMMUNITY_NAME || 'My community' }), {
      flag: 'wx',
    });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

const command = new URL('../../apps/cli/dist/main.js', import.meta.url);
const [node = 'node', , ...args] = process.argv;
process.argv = [node, command.pathname, ...(args.length > 0 ? args : ['up'])];
await import(command.href);

function hostOf(host) {
  return host ? `https://${host}` : undefined;
}

function flyUrl(app) {
  return app ? `https://${app}.fly.dev` : undefined;
}
