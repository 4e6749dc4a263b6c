import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { annotations } from './schemas.mjs';

export const validatorsSource = {
  /** Reports everything that is wrong: an operator wants to see it all at once. */
  community: (schema) => source(schema, 'CommunityFile', './community.ts', './', true),

  file: (schema) => source(schema, schema.title, '../registry.ts', '../', true),

  /** Stops at the first thing that is wrong: whoever sends garbage must not make us work for it. */
  message: (schema) => source(schema, schema.title, '../messages.ts', '../', false),

  /** For clients: the schema itself, and what reads it. */
  answer: (schema) => `import { type Shape, validatorOf } from '../../shape.ts';
import type { Validate } from '../../validate.ts';
import type { ${schema.title} } from '../messages.ts';

const shape: Shape = ${JSON.stringify(shapeOf(schema), null, 2)};

export const validate${schema.title}: Validate<${schema.title}> = /* @__PURE__ */ validatorOf(shape);
`,
};

/** What stands for itself in a message to a client. */
function shapeOf(schema) {
  const { $schema: _schema, $id: _id, ...shape } = withoutAnnotations(schema);
  return shape;
}

/**
 * Validators as code that needs neither ajv nor `new Function`, so that they run under a strict content security policy.
 * ajv's own code is not typed: the file is not checked, and what it exports is typed by hand at its end.
 */
async function source(schema, type, typesFile, up, allErrors) {
  const ajv = new Ajv({
    schemas: [withoutAnnotations(schema)],
    allErrors,
    // Diagnoses of the community file say it in their own words.
    messages: !allErrors,
    discriminator: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(annotations);
  addFormats(ajv);
  const code = standaloneCode(ajv, { compiled: schema.$id });
  return `// @ts-nocheck
import type { Validate } from '${up}../validate.ts';
import type { ${type} } from '${typesFile}';

${await bundled(code)}
export const validate${type}: Validate<${type}> = compiled;
`;
}

/** ajv leaves CommonJS `require` of its small runtime in; a bundle has none, and needs no package. */
async function bundled(code) {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    // The bundle names its parts relative to this; without it, by where npm was called.
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    mainFields: ['main'],
    charset: 'utf8',
    legalComments: 'none',
  });
  const [{ text }] = result.outputFiles;
  // What the bundle exports is exported again, with types, at the end of the file.
  return text.replace(/^\s*\/\/ .*node_modules.*\n/gm, '').replace(/export \{[^}]*\};\s*$/, '');
}

/** The validators carry what they look up in the schema; sentences are not among it. */
function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (schema === null || typeof schema !== 'object') return schema;
  const words = ['$comment', 'title', 'description', 'examples', 'default', ...annotations];
  const isWord = (key, value) =>
    words.includes(key) && (typeof value !== 'object' || value === null || Array.isArray(value));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isWord(key, value))
      .map(([key, value]) => [key, withoutAnnotations(value)]),
  );
}
