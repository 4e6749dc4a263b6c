import { type WireSchemaName, wireSchemas } from '@nodegx/protocol';
import type { ApiOperation } from './operation.ts';

/** A route as it was added, by its path below where the service is mounted. */
export interface ApiRoute {
  readonly method: string;
  readonly path: string;
  readonly api: ApiOperation | undefined;
}

export interface DocumentOptions {
  readonly service: string;
  readonly version: string;
  readonly routes: readonly ApiRoute[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The OpenAPI document (3.1) of a service: its routes, and the schemas of what goes over them as they lie in schemas/. Those
 * use nothing in which draft-07 and the dialect of OpenAPI differ, so that no dialect needs to be named, which tools do not
 * take.
 */
export function createDocument({ service, version, routes }: DocumentOptions): Json {
  const used = new Set<WireSchemaName>(['problem']);
  const paths: Record<string, Record<string, Json>> = {};
  for (const { method, path, api } of routes) {
    const known = [api?.body, api?.answer].filter((name) => name !== undefined);
    for (const name of known) used.add(name);
    const template = path.replaceAll(/:(\w+)/g, '{$1}');
    paths[template] = { ...paths[template], [method.toLowerCase()]: operation({ method, path, api }) };
  }
  return {
    openapi: '3.1.0',
    info: { title: `Nodegx ${service}`, version },
    // Relative to where the document lies, so that it is right behind every proxy.
    servers: [{ url: '.' }],
    paths,
    components: {
      schemas: Object.fromEntries([...used].sort().map((name) => [wireSchemas[name].title, schemaOf(name)])),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'nodegx_token', description: 'The same, for our own pages.' },
      },
    },
  };
}

function operation({ method, path, api }: ApiRoute): Json {
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => parameter(name ?? '', 'path')),
    ...Object.entries(api?.query ?? {}).map(([name, description]) => parameter(name, 'query', description)),
    ...Object.entries(api?.headers ?? {}).map(([name, description]) => parameter(name, 'header', description)),
  ];
  const content = api?.answer && { content: { 'application/json': reference(api.answer) } };
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/\W+(\w)?/g, (_, letter = '') => letter.toUpperCase())}`,
    summary: api?.summary ?? `${method} ${path}`,
    ...(parameters.length > 0 && { parameters }),
    ...(api?.body && {
      requestBody: { required: api.isBodyOptional !== true, content: { 'application/json': reference(api.body) } },
    }),
    responses: {
      [statusOf(api)]: {
        description: api?.answer ? wireSchemas[api.answer].description : 'Done.',
        ...content,
      },
      ...(api?.otherStatus && { [api.otherStatus.status]: { description: api.otherStatus.when, ...content } }),
      default: {
        description: 'A refusal, with its code and a sentence that says what to do.',
        content: { 'application/problem+json': reference('problem') },
      },
    },
    ...securityOf(api),
  };
}

function statusOf(api: ApiOperation | undefined): number {
  if (api?.status !== undefined) return api.status;
  return api !== undefined && api.answer === undefined && api.token !== undefined ? 204 : 200;
}

function securityOf(api: ApiOperation | undefined): Json {
  if (api?.token === undefined) return {};
  if (api.token === 'person') return { security: [{ token: [] }, { cookie: [] }] };
  return { security: [{ token: [api.token.scope] }], description: `Needs the scope \`${api.token.scope}\`.` };
}

function parameter(name: string, place: 'path' | 'query' | 'header', description?: string): Json {
  return {
    name,
    in: place,
    required: place === 'path',
    schema: { type: 'string' },
    ...(description && { description }),
  };
}

function reference(name: WireSchemaName): Json {
  return { schema: { $ref: `#/components/schemas/${wireSchemas[name].title}` } };
}

/** A schema as a part of the document: what it refers to inside itself lies below its own name there. */
function schemaOf(name: WireSchemaName): unknown {
  const { $id: _id, $schema: _dialect, ...schema }: Json = wireSchemas[name];
  const inside = `#/components/schemas/${wireSchemas[name].title}/`;
  return moved(schema, inside);
}

function moved(value: unknown, inside: string): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, inside));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'patternErrorMessage');
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? item.replace(/^#\//, inside) : moved(item, inside),
    ]),
  );
}
