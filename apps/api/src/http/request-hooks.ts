import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type RequestContext, requestContext } from '@bleibeakte/platform';
import { toProblem } from './problem.filter.ts';

const CONTEXT = Symbol('request context');
type WithContext = FastifyRequest & { [CONTEXT]?: RequestContext };

/** Seconds a body that is no upload may take to arrive; slow senders are cut. */
const BODY_SECONDS = 20;
/** Seconds an upload may stand still. */
const IDLE_SECONDS = 25;
const MAX_DEPTH = 32;

/** What a request meets before Nest sees it: its context, protection against foreign sites, slow senders and deep bodies. */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = { requestId: randomUUID() };
    (request as WithContext)[CONTEXT] = context;
    void reply.header('X-Request-Id', context.requestId);
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    if (isFromElsewhere(request)) {
      return void reply.status(403).type('application/problem+json').send(toProblem('auth.foreign-origin'));
    }
    cutSlowSender(request);
    requestContext.run(context, done);
  });
  // The body was read by the socket's own events, outside the context: enter it again.
  server.addHook('preValidation', (request, reply, done) => {
    if (deeperThan(request.body, MAX_DEPTH)) {
      return void reply.status(400).type('application/problem+json').send(toProblem('request.malformed'));
    }
    requestContext.run((request as WithContext)[CONTEXT]!, done);
  });
}

/**
 * A request that changes something must come from this site: browsers name the origin. Programs that are no browsers send no
 * Origin; they are told apart from forms by their content type, which a foreign form cannot send without being asked first.
 */
function isFromElsewhere(request: FastifyRequest): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin !== undefined) return hostOf(origin) !== host;
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const hasBody = request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0';
  if (type === 'application/json' || (!type && !hasBody)) return false;
  return request.headers['x-requested-with'] === undefined;
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

function cutSlowSender(request: FastifyRequest): void {
  const { raw } = request;
  if (raw.method === 'GET' || raw.method === 'HEAD') return;
  const isUpload = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const cut = () => raw.socket.destroy();
  if (isUpload) {
    raw.socket.setTimeout(IDLE_SECONDS * 1000, cut);
    raw.once('close', () => raw.socket.setTimeout(0));
    return;
  }
  const timer = setTimeout(() => (raw.complete ? undefined : cut()), BODY_SECONDS * 1000);
  raw.once('close', () => clearTimeout(timer));
  raw.once('end', () => clearTimeout(timer));
}

/** Without recursion: a body of 20,000 nested lists must not end in a stack overflow later on. */
function deeperThan(body: unknown, limit: number): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? Object.values(value).filter(isObject) : [],
    );
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
