import type { RegistryFiles, RegistryKind } from '@nodegx/protocol';
import { isRegistryFile } from './read.ts';

/** Where each file of the community's repository lies; tutorials are one file a level. */
export type RegistryPath =
  | 'components/registry.json'
  | 'components/featured.json'
  | 'tutorials/beginner/index.json'
  | 'tutorials/intermediate/index.json'
  | 'tutorials/advanced/index.json'
  | 'tutorials/paths.json'
  | 'showcase/projects.json'
  | 'jobs/listings.json'
  | 'discussions/index.json';

export interface RegistryParts {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** A token where somebody is signed in: a private community shows its files to its people only. */
  readonly token: () => Promise<string | undefined>;
}

/** What the repository's file could not be: a sentence for people. */
export class RegistryError extends Error {}

/**
 * Reads the files of the community's repository as its server shows them. Each is fetched once and asked for again only
 * when somebody asks for another try: the server answers what has not changed with 304.
 */
export class Registry {
  readonly #parts: RegistryParts;
  /** Answers that are on their way, for whoever asks the same meanwhile. */
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(parts: RegistryParts) {
    this.#parts = parts;
  }

  /** A file; undefined where the community has none. Rejects with `RegistryError`. */
  async get<Kind extends RegistryKind>(kind: Kind, path: RegistryPath): Promise<RegistryFiles[Kind] | undefined> {
    const token = await this.#parts.token();
    const key = `${token ?? ''} ${path}`;
    const asked = this.#underWay.get(key) ?? this.#fetch(path, token).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asked);
    const file = await asked;
    if (file === undefined) return undefined;
    if (isRegistryFile(kind, file)) return file;
    throw new RegistryError('The community’s file is not in order. Its moderators can mend it.');
  }

  /** What lies there, `null` where that cannot be read; undefined where there is nothing. */
  async #fetch(path: RegistryPath, token: string | undefined): Promise<unknown> {
    const headers = { accept: 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const response = await this.#parts.fetch(`/registry/${path}`, { headers, cache: 'no-cache' }).catch(() => {
      throw new RegistryError('The server cannot be reached just now.');
    });
    if (response.status === 404) return undefined;
    if (response.status === 401) throw new RegistryError('This community shows it to its own people: sign in first.');
    if (!response.ok) throw new RegistryError('The server could not hand it out just now.');
    return response.json().catch(() => null);
  }
}
