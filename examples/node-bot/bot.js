import { parseArgs } from 'node:util';
import { Identity, Session } from '@nodegx/client';

const { server, join, name } = parseArgs({
  options: {
    server: { type: 'string', default: 'http://127.0.0.1:4440' },
    join: { type: 'string' },
    name: { type: 'string', default: 'Bot' },
  },
}).values;

const say = (line) => process.stdout.write(`${line}\n`);

const identity = new Identity({ community: server });
await identity.guest(name);
const session = new Session({ community: server, identity });
session.on('fault', ({ message }) => say(message));
session.on('ended', ({ how, reason }) => {
  say(`The session has ended (${how}). ${reason?.message ?? ''}`);
  void session.close();
});

session.on('chat-message', ({ userId, text }) => {
  if (userId === session.self?.userId) return;
  if (text === '!words') {
    const words = session.doc.getText('text').toString().split(/\s+/).filter(Boolean);
    session.say(`${words.length} words`);
  }
  if (text === '!who') session.say(session.participants.map((participant) => participant.name).join(', '));
});

if (join === undefined) {
  await session.start({ title: 'With a bot' });
  const { url } = await session.createLink({ role: 'editor' });
  say(`session ${url}`);
} else {
  await session.join(join);
  say(`joined ${session.info?.id}`);
}

process.once('SIGINT', async () => {
  const { unsaved } = await session.leave();
  say(unsaved === 0 ? 'Left; all is saved.' : `Left; ${unsaved} edits are not saved.`);
  await session.close();
  process.exit(0);
});
