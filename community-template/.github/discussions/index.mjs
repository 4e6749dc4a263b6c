// Makes discussions/index.json of what GitHub's API answered: node index.mjs ANSWER INDEX
import { readFileSync, writeFileSync } from 'node:fs';

const [answerFile, indexFile] = process.argv.slice(2);
const { data } = JSON.parse(readFileSync(answerFile, 'utf8'));

const discussions = data.repository.discussions.nodes.map((node) => ({
  number: node.number,
  title: node.title,
  url: node.url,
  category: node.category.name,
  // The account may be gone.
  author: node.author?.login ?? 'ghost',
  preview: previewOf(node.bodyText),
  createdAt: node.createdAt,
  updatedAt: node.updatedAt,
  replies: node.comments.totalCount,
  reactions: node.reactions.totalCount,
  isAnswered: node.isAnswered ?? null,
}));

const before = JSON.parse(readFileSync(indexFile, 'utf8'));
// Without a change there is nothing to commit, so the time of the last copy stays, too.
if (JSON.stringify(before.discussions) !== JSON.stringify(discussions)) {
  const index = { ...before, syncedAt: new Date().toISOString(), discussions };
  writeFileSync(indexFile, `${JSON.stringify(index, undefined, 2)}\n`);
}

function previewOf(text) {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 280 ? line : `${line.slice(0, 279)}…`;
}
