import type { Problem } from '@bleibeakte/contracts';
import { HttpProblem } from './http-problem.ts';

type Query = Record<string, string | number | boolean | null | undefined>;

export interface RequestOptions {
  query?: Query;
  signal?: AbortSignal;
  /** A 401 is an answer here and not the end of the session (signing in, looking who one is). */
  ownUnauthorized?: boolean;
}

let whenSignedOut: () => void = () => undefined;

/** Called on every 401 that means: the session has ended. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

async function toProblem(response: Response): Promise<HttpProblem> {
  if (!response.headers.get('content-type')?.includes('json'))
    return new HttpProblem('unreadable', response.status);
  const body = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return new HttpProblem(body.code ?? 'unreadable', response.status, body);
}

async function send<T>(
  method: string,
  path: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address(path, options.query), {
      ...init,
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: options.signal ?? null,
      headers: { accept: 'application/json', 'x-requested-with': 'bleibeakte', ...init.headers },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpProblem('offline', 0);
  }
  if (response.ok) {
    return (
      response.status === 204 || response.headers.get('content-length') === '0'
        ? undefined
        : await response.json()
    ) as T;
  }
  const problem = await toProblem(response);
  if (response.status === 401 && !options.ownUnauthorized) whenSignedOut();
  throw problem;
}

function json(body: unknown): RequestInit {
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

export const get = <T>(path: string, options: RequestOptions = {}): Promise<T> =>
  send<T>('GET', path, {}, options);

export const post = <T = void>(
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<T> => send<T>('POST', path, json(body), options);

export const patch = <T = void>(
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> => send<T>('PATCH', path, json(body), options);

export const put = <T = void>(
  path: string,
  body: unknown,
  options: RequestOptions = {},
): Promise<T> => send<T>('PUT', path, json(body), options);

/** The body says why and which version was seen. */
export const del = <T = void>(path: string, body?: unknown): Promise<T> =>
  send<T>('DELETE', path, json(body), {});

/** Multipart; the browser writes the boundary into the header. */
export const upload = <T>(path: string, form: FormData, options: RequestOptions = {}): Promise<T> =>
  send<T>('POST', path, { body: form }, options);
