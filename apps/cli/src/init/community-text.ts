import { readCommunity } from '@nodegx/protocol';
import { invalid } from '../command/run.ts';
import type { Wishes } from './wishes.ts';

/**
 * A community.json with what was wished for; all else has its default. The relay of docker compose has no certificate.
 * Throws `StartupError` where the wishes do not fit.
 */
export function communityText({ name, id, domain, ownerGithub, relay, isCompose }: Wishes, now: Date): string {
  const turn = relay && {
    urls: [
      `turn:${relay}:3478`,
      `turn:${relay}:3478?transport=tcp`,
      ...(isCompose ? [] : [`turns:${relay}:5349?transport=tcp`]),
    ],
  };
  const community = {
    $schema: 'https://nodegx.org/schemas/community.v1.json',
    version: '1.0.0',
    community: {
      id,
      name,
      ...(ownerGithub && { owner: { github: ownerGithub } }),
      createdAt: `${now.toISOString().slice(0, 19)}Z`,
    },
    ...((domain || turn) && {
      servers: { ...(domain && { publicUrl: `https://${domain}` }), ...(turn && { turn }) },
    }),
  };
  const text = `${JSON.stringify(community, undefined, 2)}\n`;
  const read = readCommunity(text, 'community.json');
  if (read.ok) return text;
  const sentences = read.diagnoses.map(({ path, message, suggestion }) => {
    const flag = flags[path] ?? path;
    return `${flag} ${message}.${suggestion === undefined ? '' : ` ${suggestion}`}`;
  });
  throw invalid(sentences.join('\n'));
}

const flags: Readonly<Record<string, string>> = {
  'community.id': '--id',
  'community.name': '--name',
  'community.owner.github': '--owner-github',
};
