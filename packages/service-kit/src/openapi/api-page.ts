import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { documentPath } from './routes.ts';

/** A service whose document the page offers. */
export interface DocumentedService {
  readonly name: string;
  readonly mount: string;
}

const scripts = ['swagger-ui-bundle.js', 'swagger-ui-standalone-preset.js'] as const;
const style = 'swagger-ui.css';

/** Nothing from elsewhere, and no script or style but those of the page's own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page at `/api`, to read the documents of the services and to try what they describe (Swagger UI). */
export function addApiPage(http: FastifyInstance, services: readonly DocumentedService[]): void {
  // Relative addresses in the page need the slash.
  http.get('/api', async (_request, reply) => reply.redirect('api/', 308));
  http.get('/api/', async (_request, reply) => reply.header('content-security-policy', policy).type(html).send(page));
  http.get('/api/start.js', async (_request, reply) => reply.type(script).send(start(services)));
  http.get('/api/start.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(look));
  for (const file of [...scripts, style]) addFile(http, file);
}

/** A file of Swagger UI, read when it is first asked for. */
function addFile(http: FastifyInstance, file: string): void {
  let content: Promise<Buffer> | undefined;
  http.get(`/api/static/${file}`, async (_request, reply) => {
    content ??= readFile(join(root(), file));
    reply.header('cache-control', 'public, max-age=3600').type(file === style ? 'text/css; charset=utf-8' : script);
    return reply.send(await content);
  });
}

function root(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static');
}

const script = 'text/javascript; charset=utf-8';
const html = 'text/html; charset=utf-8';

/** The page from edge to edge, without the other project's logo, which needs a style inline to be seen. */
const look = `body { margin: 0; }
.swagger-ui .topbar .link { display: none; }
`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nodegx API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="static/${style}">
<link rel="stylesheet" href="start.css">
</head>
<body>
<div id="api"></div>
${[...scripts.map((script) => `static/${script}`), 'start.js'].map((source) => `<script src="${source}"></script>`).join('\n')}
</body>
</html>
`;

function start(services: readonly DocumentedService[]): string {
  const urls = services.map(({ name, mount }) => ({ name, url: `..${mount}${documentPath}` }));
  const options = { dom_id: '#api', urls, layout: 'StandaloneLayout', validatorUrl: null, deepLinking: true };
  return `'use strict';
SwaggerUIBundle({
  ...${JSON.stringify(options)},
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
});
`;
}
