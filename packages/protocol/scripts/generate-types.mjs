import { compile } from 'json-schema-to-typescript';

const options = {
  bannerComment: '',
  // Unknown keys are allowed on the wire and mean nothing: the types leave them out, so that a misspelt field is an error.
  additionalProperties: false,
  declareExternallyReferenced: true,
  format: true,
  // Without this, arrays with bounds become unions of tuples.
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 120 },
};

export const typesSource = {
  /** The file as people write it, and the community as services use it: with everything that has a default present. */
  async community(schema) {
    const file = await compile(plain(schema), 'CommunityFile', options);
    const resolved = await compile(withDefaultsRequired(plain(schema)), 'Community', options);
    return `${file}\n${resolved}`;
  },

  async messages(schemas) {
    const parts = [];
    for (const schema of schemas) parts.push(await compile(plain(schema), schema.title, options));
    return parts.join('\n');
  },
};

/**
 * A copy that makes good types: without `^x-` extensions (their index signature would swallow every typo) and without the
 * examples, which crowd the comments.
 */
function plain(schema) {
  return mapObjects(structuredClone(schema), (node) => {
    delete node.patternProperties;
    delete node.patternErrorMessage;
    delete node.discriminator;
    if (Array.isArray(node.examples)) delete node.examples;
    // The title of the root would win over the name that is asked for.
    if (node.$id) {
      delete node.title;
      delete node.$id;
      delete node.$comment;
    }
    // "one of room and document" is a rule for the validator; as a type it says nothing that is worth its noise.
    if (node.oneOf?.every((branch) => Object.keys(branch).join() === 'required')) delete node.oneOf;
    return node;
  });
}

function withDefaultsRequired(schema) {
  return mapObjects(schema, (node) => {
    if (node.type !== 'object' || !node.properties) return node;
    const present = Object.entries(node.properties).filter(
      ([, value]) => 'default' in value || value.type === 'object',
    );
    node.required = [...new Set([...(node.required ?? []), ...present.map(([key]) => key)])];
    return node;
  });
}

function mapObjects(value, map) {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, map));
  if (value === null || typeof value !== 'object') return value;
  return map(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapObjects(item, map)])));
}
