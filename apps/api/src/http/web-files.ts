import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { toProblem } from './problem.filter.ts';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Stricter than for the rest: nothing is kept, found, or loaded from elsewhere, and no style stands in the page. */
const OUTSIDE_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Content-Security-Policy':
    "default-src 'none';script-src 'self';style-src 'self';img-src 'self' blob:;font-src 'self';connect-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
};

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
      if (path.endsWith('outside.html')) for (const [name, value] of Object.entries(OUTSIDE_HEADERS)) reply.header(name, value);
    },
  });
  // The page for people without account. The token of their link stands behind '#' and never comes here.
  server.get('/s', (_request, reply) => reply.sendFile('outside.html'));
  // A route, because Nest sets the one handler for what is not found.
  server.get('/*', (request, reply) => {
    const isPage = !request.url.startsWith('/api') && !/\.[a-z0-9]{2,5}$/i.test(request.url);
    if (isPage) return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
    return reply.status(404).type('application/problem+json').send(toProblem('not-found'));
  });
}
