import { splitTarget } from '../sockets/upgrade-request.ts';

/** Remembers which methods each path takes, to tell "no such path" (404) from "not with this method" (405). */
export class AllowedMethods {
  readonly #routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];

  /** Takes a route in fastify's notation. OPTIONS is everywhere, for CORS, and says nothing. */
  add(method: string | readonly string[], url: string): void {
    const methods = [method].flat().filter((one) => one !== 'OPTIONS');
    if (methods.length > 0) this.#routes.push({ pattern: toPattern(url), methods });
  }

  /** The methods of a request target, sorted; empty when there is no such path. */
  of(target: string): string[] {
    const { path } = splitTarget(target);
    const found = this.#routes.filter(({ pattern }) => pattern.test(path));
    return [...new Set(found.flatMap(({ methods }) => methods))].sort();
  }
}

function toPattern(url: string): RegExp {
  const source = url
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/:[A-Za-z0-9_]+/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}
