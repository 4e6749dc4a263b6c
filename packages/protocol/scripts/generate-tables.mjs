const literal = (value) => JSON.stringify(value, null, 2);

/** The close codes as constants, by the names that their titles make in camel case. */
export function closeCodesSource(schema) {
  const name = (title) => title.replace(/ (\w)/g, (_, letter) => letter.toUpperCase());
  const lines = (value) => schema.oneOf.map((code) => value(code)).join('\n');
  return `
/** ${schema.description} */
export const closeCodes = {
${lines((code) => `  /** ${code.description} */\n  ${name(code.title)}: ${code.const},`)}
} as const;

/** What each close code says when nothing more precise is known. */
export const closeReasons = {
${lines((code) => `  ${code.const}: ${literal(code.description)},`)}
} as const;
`;
}

/** The schema itself, which diagnoses look things up in, and the values of everything that has a default. */
export function communitySource(schema) {
  return `import type { CommunityDefaults, SchemaNode } from '../community/schema-node.ts';

/** community.v1.json: for looking up what a place in the file should hold, and for handing to editors. */
export const communitySchema: SchemaNode = ${literal(schema)};

/** What stands in a resolved community where the file says nothing. */
export const communityDefaults: CommunityDefaults = ${literal(defaultsOf(schema))};
`;
}

/** The schema of a file in the community's repository, which diagnoses look things up in. */
export function registrySource(schema) {
  return `import type { SchemaNode } from '../../community/schema-node.ts';

export const schema: SchemaNode = ${literal(schema)};
`;
}

function defaultsOf(node) {
  if (node.type !== 'object') return node.default;
  const entries = Object.entries(node.properties ?? {}).map(([key, value]) => [key, defaultsOf(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The schemas of messages as data, by their path without the ending: for documents that describe an API. */
export function wireSource(schemas) {
  const entries = schemas.map((schema) => [schema.$id.replace(/^.*\/schemas\//, '').replace('.v1.json', ''), schema]);
  return `export const wireSchemas = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const;

/** A schema by its path in schemas/, without the ending. */
export type WireSchemaName = keyof typeof wireSchemas;
`;
}
