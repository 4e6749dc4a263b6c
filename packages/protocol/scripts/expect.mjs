/**
 * Writes what the built package says to every invalid fixture into the `expected.json` beside it. Run it after you changed a
 * message or added a fixture, then read the difference as the operator who gets to see it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as protocol from '../dist/index.js';
import { messageSchemas, registrySchemas } from './schemas.mjs';

const root = fileURLToPath(new URL('../../../schemas/fixtures/invalid', import.meta.url));

const exported = new Map(Object.entries(protocol));

expectAll('community', (text) => {
  const read = protocol.readCommunity(text, 'community.json');
  return read.ok ? 'accepted' : read.diagnoses.map(({ file: _, ...diagnosis }) => diagnosis);
});
for (const { name } of registrySchemas) {
  expectAll(`registry/${name}`, (text) => {
    const read = protocol.readRegistryFile(name, text, `${name}.json`);
    return read.ok ? 'accepted' : read.diagnoses.map(({ file: _, ...diagnosis }) => diagnosis);
  });
}
for (const { name, file } of messageSchemas) {
  const parse = exported.get(`parse${name}`);
  expectAll(file.replace('.v1.json', ''), (text) => {
    const parsed = parse(JSON.parse(text));
    return parsed.ok
      ? 'accepted'
      : { code: parsed.problem.code, message: parsed.problem.message, path: parsed.problem.details.path };
  });
}

function expectAll(folder, outcome) {
  const files = readdirSync(join(root, folder)).filter((file) => basename(file) !== 'expected.json');
  const expected = Object.fromEntries(
    files.sort().map((file) => [file, outcome(readFileSync(join(root, folder, file), 'utf8'))]),
  );
  writeFileSync(join(root, folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}
