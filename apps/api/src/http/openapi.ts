import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { docsPage } from './docs-page.ts';
import { dtoSchema, type Schema } from './dto-schema.ts';
import { type Dto, listRoutes, type Route } from './route-list.ts';

export interface OpenApi {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Schema>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Schema };
}

const { schemas } = JSON.parse(readFileSync(new URL('./contract-schemas.json', import.meta.url), 'utf8')) as {
  schemas: Record<string, Schema>;
};

/** Serves the description at /api/openapi.json and, for people, at /api/docs. Made from the routes that really run. */
export function describeApi(app: NestFastifyApplication): OpenApi {
  const document = openApiOf(listRoutes(app));
  const server = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_request, reply) => reply.send(document));
  server.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(docsPage(document)));
  return document;
}

export function openApiOf(routes: Route[]): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bleibeakte',
      version: '0.1.0',
      description:
        'Sign in with POST /api/auth/login and send the cookie back. Requests that change something are JSON, or multipart with the header X-Requested-With. Problems follow RFC 9457 and name a code.',
    },
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'bleibeakte_session' } },
    },
  };
}

function operation(route: Route): Schema {
  const isPublic = route.permission === 'public';
  return {
    operationId: `${route.controller}.${route.handler}`,
    tags: [route.controller],
    summary: words(route.handler),
    'x-permission': route.permission ?? null,
    security: isPublic ? [] : [{ session: [] }],
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...requestBody(route),
    responses: { [route.status]: answer(route), ...problems(route) },
  };
}

function pathParameters(route: Route): Schema[] {
  return [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: /id$/i.test(name!) ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
}

function queryParameters(route: Route): Schema[] {
  if (!route.query) return [];
  const schema = dtoSchema(route.query, contractOf(route.query));
  const required = (schema['required'] ?? []) as string[];
  return Object.entries(schema['properties'] as Record<string, Schema>).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

function requestBody(route: Route): Schema {
  if (route.body) {
    return { requestBody: { required: true, content: { 'application/json': { schema: dtoSchema(route.body, contractOf(route.body)) } } } };
  }
  if (route.method === 'POST' && route.path.endsWith('/documents')) return { requestBody: upload };
  return {};
}

const upload: Schema = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: {
          evidenceItemId: { type: 'string', format: 'uuid' },
          datedOn: { type: 'string', format: 'date' },
          replacesId: { type: 'string', format: 'uuid' },
          replacesVersion: { type: 'integer' },
          file: { type: 'string', contentMediaType: 'application/octet-stream' },
        },
        required: ['file'],
      },
    },
  },
};

function answer({ answers, status }: Route): Schema {
  const type = answers?.type;
  if (!type) return { description: status === 204 ? 'Done' : 'Ok' };
  if (type === 'file') return { description: 'The file', content: { 'application/octet-stream': {} } };
  return { description: type, content: { 'application/json': { schema: typeSchema(type) } } };
}

function typeSchema(type: string): Schema {
  const page = /^Page<(\w+)>$/.exec(type)?.[1];
  if (page) {
    const properties = { items: { type: 'array', items: ref(page) }, nextCursor: { type: ['string', 'null'] } };
    return { type: 'object', properties, required: ['items', 'nextCursor'], additionalProperties: false };
  }
  const list = /^(\w+)\[\]$/.exec(type)?.[1];
  return list ? { type: 'array', items: ref(list) } : ref(type);
}

/** @throws Error when a handler answers with a type that no contract has. */
function ref(name: string): Schema {
  if (!schemas[name]) throw new Error(`libs/contracts has no type ${name}`);
  return { $ref: `#/components/schemas/${name}` };
}

function problems(route: Route): Schema {
  const problem = { content: { 'application/problem+json': { schema: ref('Problem') } } };
  return {
    ...((route.body || route.query) && { 400: { description: 'Fields are not as expected', ...problem } }),
    ...(route.permission !== 'public' && {
      401: { description: 'Not signed in', ...problem },
      403: { description: 'The role may not do this', ...problem },
    }),
    ...(route.path.includes(':') && { 404: { description: 'Absent or not visible', ...problem } }),
    default: { description: 'Any other problem', ...problem },
  };
}

/** CreatePersonDto → CreatePersonRequest; FindCasesDto → FindCases. */
function contractOf(dto: Dto): Schema | undefined {
  const name = dto.name.replace(/Dto$/, '');
  return schemas[`${name}Request`] ?? schemas[name];
}

function words(handler: string): string {
  const spaced = handler.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
