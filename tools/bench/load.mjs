import { Agent, request as httpRequest } from 'node:http';

/** So many requests are under way at any time, each on a connection of its own that stays open. */
export const CONNECTIONS = 8;

/** A target that is asked again and again; `close` when done. */
export function makeTarget(origin, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  return { origin, headers, agent, close: () => agent.destroy() };
}

/**
 * Asks for `ms` milliseconds with all connections at once. `next` makes each request: { method, path, body }.
 * @returns the milliseconds each answer took, and how long it took in all; the answers must be 2xx
 */
export async function load(target, next, ms) {
  const latencies = [];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() - begun < ms) {
        const asked = performance.now();
        await ask(target, next());
        latencies.push(performance.now() - asked);
      }
    }),
  );
  return { latencies, ms: performance.now() - begun };
}

/** One request and its whole answer. @throws when it is not 2xx */
export function ask({ origin, headers, agent }, { method = 'GET', path, body }) {
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const more = content
    ? { 'Content-Type': 'application/json', 'Content-Length': content.length }
    : {};
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${origin}${path}`,
      { method, agent, headers: { ...headers, ...more } },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode >= 200 && answer.statusCode < 300)
            return resolve({ text, headers: answer.headers });
          reject(
            new Error(`${method} ${path} answered ${answer.statusCode}: ${text.slice(0, 300)}`),
          );
        });
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}

/** Requests per second and the milliseconds that 95 of 100 answers stay below, of several loads together. */
export function summarise(loads) {
  const latencies = loads.flatMap((one) => one.latencies).sort((a, b) => a - b);
  const ms = loads.reduce((sum, one) => sum + one.ms, 0);
  return {
    perSecond: latencies.length / (ms / 1000),
    p95: latencies[Math.max(0, Math.ceil(latencies.length * 0.95) - 1)],
  };
}
