import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parsePublishResponse } from '@nodegx/protocol';
import { type NotificationServer, serveNotifications } from './testing/server.ts';

interface Operation {
  readonly security?: readonly { readonly token: readonly string[] }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let server: NotificationServer;
beforeEach(async () => {
  server = await serveNotifications();
});
afterEach(() => server.stop());

it('[NTF22] [NTF31] the OpenAPI document names every route, who may call it, and what it really answers', async () => {
  const document: Document = JSON.parse(await (await fetch(`${server.url}/openapi.json`)).text());
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => [method, path, security?.[0]?.token[0]].join(' ')),
  );
  expect(described.sort()).toEqual([
    'get /dead-letters notifications:operate',
    'get /health ',
    'get /ready ',
    'post / notifications:write',
    'post /dead-letters/{id}/resend notifications:operate',
  ]);
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['PublishRequest', 'PublishResponse', 'DeadLetterList', 'ProblemDetails']),
  );
  const responses = document.paths['/']?.['post']?.responses ?? {};
  const broadcast = { channel: 'discussions', notificationType: 'thread', data: { threadTitle: 'x' }, key: 'k' };
  const bodies = [
    { notifications: [broadcast, { targetUserId: 'ada', notificationType: 'system', data: { message: 'x' } }] },
    { notifications: [broadcast] },
    { notifications: [{ targetUserId: 'ada', channel: 'discussions', notificationType: 'thread' }] },
    { notifications: [] },
  ];
  const statuses: number[] = [];
  for (const body of bodies) {
    const response = await server.publish(body);
    statuses.push(response.status);
    const said: unknown = await response.json();
    if (response.ok) expect(parsePublishResponse(said)).toMatchObject({ ok: true });
    else expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(Object.keys(responses)).toContain(response.ok ? String(response.status) : 'default');
  }
  expect(statuses).toEqual([201, 200, 400, 400]);
});
