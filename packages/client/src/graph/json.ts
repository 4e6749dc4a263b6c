import * as Y from 'yjs';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Deeper than this nobody nests; a value without end is none. */
const maxDepth = 64;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Y.AbstractType);
}

/** Whether a value is JSON through and through. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (depth > maxDepth) return false;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  return isJsonObject(value) && Object.values(value).every((item) => isJson(item, depth + 1));
}

/** An object as a map of its own, so that two people can change two of its keys; all else is one value. */
export function toShared(value: Json): Json | Y.Map<unknown> {
  if (!isJsonObject(value)) return value;
  const map = new Y.Map<unknown>();
  for (const [key, item] of Object.entries(value)) map.set(key, toShared(item));
  return map;
}

/** What stands in a map as JSON; `undefined` where a replica put something there that is none. */
export function toJson(value: unknown): Json | undefined {
  if (value instanceof Y.Map) {
    const entries: [string, Json][] = [];
    for (const [key, item] of value.entries()) {
      const json = toJson(item);
      if (json !== undefined) entries.push([key, json]);
    }
    return Object.fromEntries(entries);
  }
  return isJson(value) ? value : undefined;
}

/** Sets one key, and changes as little as that needs: an object is merged into the one that is there. */
export function setShared(map: Y.Map<unknown>, key: string, value: Json): void {
  const before = map.get(key);
  if (before instanceof Y.Map && isJsonObject(value)) return makeEqual(before, value);
  if (!(before instanceof Y.Map) && isSame(before, value)) return;
  map.set(key, toShared(value));
}

/** Makes a map hold exactly this object, with as few changes as that needs. */
export function makeEqual(map: Y.Map<unknown>, object: JsonObject, kept: readonly string[] = []): void {
  for (const key of [...map.keys()]) if (!Object.hasOwn(object, key) && !kept.includes(key)) map.delete(key);
  for (const [key, value] of Object.entries(object)) setShared(map, key, value);
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}
