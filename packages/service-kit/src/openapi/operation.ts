import type { WireSchemaName } from '@nodegx/protocol';

/** What a route says of itself in the OpenAPI document of its service: `config: { api: { … } }`. */
export interface ApiOperation {
  /** One sentence. */
  readonly summary: string;
  /** What is sent, by its schema. */
  readonly body?: WireSchemaName;
  /** Whether the body may be left out. */
  readonly isBodyOptional?: boolean;
  /** What comes back, by its schema; without it nothing does, or something that is no JSON. */
  readonly answer?: WireSchemaName;
  /** The status of a good answer, if it is not 200 (or 204 without an answer). */
  readonly status?: number;
  /** Another status of a good answer, and when it is given. */
  readonly otherStatus?: { readonly status: number; readonly when: string };
  /** Who has to show a token: a person, or a program with this scope. */
  readonly token?: 'person' | { readonly scope: string };
  /** Parameters of the query, by name, each with a sentence. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers that may be sent, by name, each with a sentence. */
  readonly headers?: Readonly<Record<string, string>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly api?: ApiOperation;
  }
}
