import { type Community, readCommunity } from '@nodegx/protocol';

const text = JSON.stringify({
  version: '1.0.0',
  community: { id: 'local', name: 'Local community', description: 'The people on this machine.' },
  identity: { guests: true },
  features: { collaboration: { requireAuth: false } },
});

/** The community of someone who has none yet: one machine, no sign-in, guests welcome. */
export function builtInCommunity(): Community {
  const read = readCommunity(text, 'built-in community');
  if (!read.ok) throw new Error('the built-in community does not fit the schema');
  return read.community;
}
