import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { resolveCommunity } from './community/resolve.ts';
import type { SchemaNode } from './community/schema-node.ts';
import { communitySchema } from './generated/community-schema.ts';
import { validateCommunityFile } from './generated/community-validator.ts';
import { readJson, schemaFiles } from './testing/schemas.ts';

const ajv = new Ajv({ allowUnionTypes: true, discriminator: true });
ajv.addVocabulary(['patternErrorMessage']);
addFormats.default(ajv);

describe.each(schemaFiles())('%s', (file) => {
  const schema = readJson(file);

  it('is valid draft-07 and lies where its $id says', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://nodegx.org/schemas/${file}`,
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  it('means the same by the same word as the other schemas', () => {
    const text = JSON.stringify(schema);
    for (const [word, choices] of Object.entries(vocabularies)) {
      for (const [, found] of text.matchAll(new RegExp(`"${word}":\\{[^{}]*"enum":(\\[[^\\]]*\\])`, 'g'))) {
        expect(choices.map((choice) => JSON.stringify(choice))).toContain(found);
      }
    }
  });
});

const vocabularies: Readonly<Record<string, string[][]>> = {
  kind: [
    ['retry', 'stop', 'fix'],
    ['component', 'tutorial', 'project'],
  ],
  role: [
    ['owner', 'moderator', 'member', 'guest'],
    ['editor', 'reviewer', 'viewer'],
    ['host', 'editor', 'viewer'],
    ['editor', 'viewer'],
  ],
  durability: [['memory', 'disk']],
  access: [['write', 'read']],
};

interface Place {
  readonly path: string;
  readonly node: SchemaNode;
}

function places(node: SchemaNode, path = ''): Place[] {
  const children = Object.entries(node.properties ?? {}).flatMap(([key, child]) => places(child, `${path}/${key}`));
  return [{ path, node }, ...children, ...(node.items ? places(node.items, `${path}/*`) : [])];
}

describe('community.v1.json', () => {
  const all = places(communitySchema);
  const below = all.filter(({ path }) => path !== '');
  const compile = (node: SchemaNode) => ajv.compile({ ...node });

  it.each(below)('$path has a description and examples that are valid', ({ node }) => {
    expect(node.description).toMatch(/^.{10,}[.]$/);
    expect(node.examples?.length).toBeGreaterThan(0);
    const validate = compile(node);
    for (const example of node.examples ?? []) expect([example, validate(example)]).toEqual([example, true]);
  });

  it.each(below.filter(({ node }) => 'default' in node))('$path has a default that is valid', ({ node }) => {
    expect(compile(node)(node.default)).toBe(true);
  });

  it('has a default for everything but the version, the id and the name', () => {
    const leaves = below.filter(({ path, node }) => node.type !== 'object' && !path.endsWith('/*'));
    const without = leaves.filter(({ node }) => !('default' in node)).map(({ path }) => path);
    expect(without).toEqual(['/version', '/community/id', '/community/name']);
  });

  it.each(all.filter(({ node }) => node.properties))('$path refuses unknown keys except x-', ({ node }) => {
    expect(node).toMatchObject({ additionalProperties: false, patternProperties: { '^x-': {} } });
  });

  it.each(below.filter(({ node }) => node.pattern))('$path says in words what its pattern means', ({ node }) => {
    expect(node.patternErrorMessage).toMatch(/^must .*[^.]$/);
  });

  it.each(
    below.filter(({ node }) => typeof node.type === 'string' && ['string', 'integer', 'array'].includes(node.type)),
  )('$path is bounded', ({ node }) => {
    const bounded = node.maxLength ?? node.maximum ?? node.maxItems ?? node.enum ?? node.pattern;
    expect(bounded).toBeDefined();
  });

  it('makes a valid file of its defaults', () => {
    const resolved = resolveCommunity({ version: '1.0.0', community: { id: 'a', name: 'A' } });
    expect([validateCommunityFile(resolved), validateCommunityFile.errors]).toEqual([true, null]);
  });
});
