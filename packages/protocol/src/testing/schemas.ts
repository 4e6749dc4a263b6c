import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the contract, which is plain JSON and lies outside of every package. */
export const schemaFolder = fileURLToPath(new URL('../../../../schemas/', import.meta.url));

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

/** The examples in one folder of schemas/fixtures, in the order of their names. */
export function fixtures(folder: string): Fixture[] {
  return readdirSync(`${schemaFolder}fixtures/${folder}`)
    .filter((name) => name.endsWith('.json') && name !== 'expected.json')
    .sort()
    .map((name) => ({ name, text: readFileSync(`${schemaFolder}fixtures/${folder}/${name}`, 'utf8') }));
}

/** What a folder of invalid fixtures says should be said about each of them. */
export function expectations(folder: string): Map<string, unknown> {
  return new Map(Object.entries(readJson(`fixtures/${folder}/expected.json`)));
}

export function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(schemaFolder + file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new TypeError(`${file} holds no object`);
  return { ...value };
}

/** The files of all schemas, as paths in schemas/. */
export function schemaFiles(): string[] {
  return readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.v1.json') && !file.startsWith('fixtures/'))
    .sort();
}
