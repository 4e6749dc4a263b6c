import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { PROTOCOL_VERSION } from './protocol-version.ts';
import { readJson, schemaFiles } from './testing/schemas.ts';

/** The hash of the wire schemas at each version. Recorded ones are never changed: those versions are out there. */
const hashes: Readonly<Record<number, string>> = {
  1: 'fd4387498a332542bfa1d085633e92ed0d7f982630491b6b6f7a262ff90d20f7',
  2: '7725648baed8c218c5f8dc7e2742da0e95fd73500d9b914826ad3a1e3d0e6ccd',
  3: 'f95aef852818a20de8b0d7cd5a6920fbc9002cad9cb39e7a4e4a4be5d083ee99',
};

/** Sentences may become better without anybody having to upgrade. */
const sentences = new Set(['$comment', 'description', 'examples', 'patternErrorMessage']);

it('the wire schemas are those of PROTOCOL_VERSION', () => {
  // The files of a community do not go over the wire between a client and a server; their formats have a version of their own.
  const wire = schemaFiles().filter((file) => file !== 'community.v1.json' && !file.startsWith('registry/'));
  const hash = createHash('sha256');
  for (const file of wire) hash.update(`${file}\n${JSON.stringify(canonical(readJson(file)))}\n`);
  // If this fails you changed what goes over the wire: see protocol-version.ts for what to do.
  expect({ version: PROTOCOL_VERSION, hash: hash.digest('hex') }).toEqual({
    version: Math.max(...Object.keys(hashes).map(Number)),
    hash: hashes[PROTOCOL_VERSION],
  });
});

/** The same for two schemas that mean the same: keys in order, no sentences. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !(sentences.has(key) && isSentence(inner)));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** A property may be called `description` too: its schema is an object. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}
