import { quote } from './describe.ts';
import { type Finding, formatPath, type Path } from './finding.ts';
import { nearest } from './nearest.ts';
import type { SchemaNode } from './schema-node.ts';

const secretName =
  /(secret|password|passwd|passphrase|credentials?|api[-_]?key|private[-_]?key|signing[-_]?key|bot[-_]?token)s?$/i;
const secretWords = new Set(['token', 'key', 'jwt', 'auth', 'pat']);

/** Whether a key that the schema does not know asks for a secret. */
function isSecretName(key: string): boolean {
  return secretName.test(key) || secretWords.has(key.toLowerCase());
}

/** Says of a key that the schema does not know what was probably meant. Never mentions its value: it may be a secret. */
export function unknownKey(
  schema: SchemaNode,
  path: Path,
  key: string,
  node: SchemaNode,
  isPresent: (key: string) => boolean,
): Finding {
  const at = { path: [...path, key], at: 'key' } as const;
  if (isSecretName(key))
    return {
      ...at,
      code: 'secret_in_file',
      message: 'is a secret, and secrets never stand in this file',
      suggestion: whereSecretsGo(path),
    };
  const known = Object.keys(node.properties ?? {});
  const meant = nearest(
    key,
    known.filter((name) => !isPresent(name)),
  );
  if (meant !== undefined)
    return {
      ...at,
      code: 'unknown_key',
      message: 'is not a known key',
      suggestion: `Did you mean ${quote(meant)}?`,
      fix: { kind: 'rename', to: meant },
    };
  const place = elsewhere(schema, key);
  if (place !== undefined)
    return {
      ...at,
      code: 'unknown_key',
      message: 'is not a known key',
      suggestion: place.length === 0 ? 'Move it to the top level of the file.' : `Move it into ${formatPath(place)}.`,
      fix: { kind: 'move', into: place },
    };
  return {
    ...at,
    code: 'unknown_key',
    message: 'is not a known key',
    suggestion: choices(known),
  };
}

/** Keys of one's own begin with x-; so does what someone put one level too high or too low have a place. */
function elsewhere(schema: SchemaNode, key: string): Path | undefined {
  const places = placesOf(key, schema);
  return places.length === 1 ? places[0] : undefined;
}

function placesOf(key: string, node: SchemaNode, path: Path = []): Path[] {
  const properties = node.properties ?? {};
  const here: Path[] = Object.hasOwn(properties, key) ? [path] : [];
  return [...here, ...Object.entries(properties).flatMap(([name, child]) => placesOf(key, child, [...path, name]))];
}

function choices(known: readonly string[]): string {
  return `Known here: ${known.join(', ')}. A key of your own begins with x-.`;
}

/** Which part of the system a secret belongs to follows from where in the file someone wanted to put it. */
function whereSecretsGo(path: Path): string {
  const [section, part] = path;
  const service =
    section === 'servers' && typeof part === 'string' ? servers[part] : section === 'identity' ? 'identity' : undefined;
  const where = service === undefined ? 'the service that needs it' : `the ${service} service`;
  return `Remove it and set it in the environment of ${where}. If others could read this file, make a new secret.`;
}

const servers: Readonly<Record<string, string>> = {
  identity: 'identity',
  signaling: 'signaling',
  sync: 'sync',
  turn: 'turn-config',
  notifications: 'notifications',
};
