import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { toProblem } from './problem.filter.ts';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Serves the built web and answers every deep link with its page; what begins with /api stays with the API. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  if (!existsSync(WEB)) return;
  const { default: fastifyStatic } = await import('@fastify/static');
  await server.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // A route, because Nest sets the one handler for what is not found.
  server.get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api') && !/\.[a-z0-9]{2,5}$/i.test(request.url);
    if (isPage) return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
    return reply.status(404).type('application/problem+json').send(toProblem('not-found'));
  });
}
