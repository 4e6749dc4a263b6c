/**
 * Makes src/generated from schemas/. `npm run generate` writes the files; `--out DIR` writes them elsewhere, which is how
 * the test notices that someone changed a schema and forgot to generate.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closeCodesSource, communitySource, registrySource, wireSource } from './generate-tables.mjs';
import { typesSource } from './generate-types.mjs';
import { validatorsSource } from './generate-validators.mjs';
import { messageSchemas, readSchema, registrySchemas } from './schemas.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: fileURLToPath(new URL('../src/generated', import.meta.url)) } },
});

const community = await readSchema('community.v1.json');
const registry = await Promise.all(registrySchemas.map(({ name }) => readSchema(`registry/${name}.v1.json`)));
const messages = await Promise.all(messageSchemas.map((entry) => readSchema(entry.file)));

/** @type {[file: string, sources: string, content: string][]} */
const files = [
  ['close-codes.ts', 'schemas/close-codes.v1.json', closeCodesSource(await readSchema('close-codes.v1.json'))],
  ['community.ts', 'schemas/community.v1.json', await typesSource.community(community)],
  ['community-schema.ts', 'schemas/community.v1.json', communitySource(community)],
  ['community-validator.ts', 'schemas/community.v1.json', await validatorsSource.community(community)],
  ['messages.ts', 'schemas/', await typesSource.messages(messages)],
  ['registry.ts', 'schemas/registry/', await typesSource.messages(registry)],
  ['wire-schemas.ts', 'schemas/', wireSource(messages)],
];
// One file each, so that a browser loads only those that it calls.
for (const [index, schema] of messages.entries()) {
  const { file, isForClients } = messageSchemas[index];
  const name = file.split('/').at(-1).replace('.v1.json', '.ts');
  files.push([
    `validators/${name}`,
    `schemas/${file}`,
    await validatorsSource[isForClients ? 'answer' : 'message'](schema),
  ]);
}

for (const [index, schema] of registry.entries()) {
  const { name } = registrySchemas[index];
  files.push([`registry/${name}-schema.ts`, `schemas/registry/${name}.v1.json`, registrySource(schema)]);
  files.push([
    `registry/${name}-validator.ts`,
    `schemas/registry/${name}.v1.json`,
    await validatorsSource.file(schema),
  ]);
}

await rm(values.out, { recursive: true, force: true });
for (const folder of ['validators', 'registry']) await mkdir(join(values.out, folder), { recursive: true });
for (const [file, source, content] of files) {
  const stamp = `// Generated from ${source} by packages/protocol/scripts/generate.mjs. Do not edit: run \`npm run generate\`.\n`;
  await writeFile(join(values.out, file), stamp + content);
}
