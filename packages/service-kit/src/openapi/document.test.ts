import { expect, it } from '@jest/globals';
import { createDocument } from './document.ts';

it('[IDN39] describes a route by its schemas, with what they refer to inside themselves', () => {
  const document = createDocument({
    service: 'identity',
    version: '1.2.3',
    routes: [
      {
        method: 'GET',
        path: '/things/:id',
        api: { summary: 'A thing.', query: { after: 'From there on.' }, headers: { 'X-Key': 'Once.' } },
      },
      { method: 'POST', path: '/claims', api: { summary: 'Claims.', body: 'token-claims', token: { scope: 'a:b' } } },
      { method: 'DELETE', path: '/things/:id', api: undefined },
    ],
  });
  expect(document).toMatchObject({
    info: { title: 'Nodegx identity', version: '1.2.3' },
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'getThingsId',
          parameters: [
            { name: 'id', in: 'path', required: true },
            { name: 'after', in: 'query', required: false, description: 'From there on.' },
            { name: 'X-Key', in: 'header', required: false, description: 'Once.' },
          ],
          responses: { 200: {}, default: { content: { 'application/problem+json': {} } } },
        },
        delete: { summary: 'DELETE /things/:id' },
      },
      '/claims': { post: { requestBody: { required: true }, security: [{ token: ['a:b'] }], responses: { 204: {} } } },
    },
    components: {
      schemas: {
        ProblemDetails: { type: 'object' },
        TokenClaims: {
          properties: { grants: { items: { $ref: '#/components/schemas/TokenClaims/definitions/grant' } } },
          definitions: { grant: { type: 'object' } },
        },
      },
    },
  });
  expect(JSON.stringify(document)).not.toContain('patternErrorMessage');
});
