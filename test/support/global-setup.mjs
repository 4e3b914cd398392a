import { compileProject } from '../../tools/compile-project.mjs';
import { generateClient } from '../../tools/generate.mjs';
import { fromRoot } from '../../tools/paths.mjs';
import { startTestServer } from '../../tools/test-server.mjs';
import { forgetKeys, startTestRedis } from './redis.mjs';

/**
 * One PostgreSQL for the whole run. Suites find it by the environment and clone their database from test_template:
 * TEST_PG_PORT, TEST_DATABASE_OWNER_URL and TEST_DATABASE_APP_URL (both name the database postgres; replace the path).
 * Beside it a Redis where there is one: TEST_REDIS_URL is the one of REDIS_URL, else one of our own; empty means that the
 * suites of the jobs run on PostgreSQL only. All keys of this run begin with TEST_REDIS_PREFIX.
 */
export default async function setUp() {
  await generateClient();
  // What is done in a process of its own runs compiled code, in tests too.
  compileProject(fromRoot('libs', 'papers'));
  const { server, stop, folder, appUrl } = await startTestServer();
  globalThis.stopTestServers = [stop];
  process.env['TEST_PG_PORT'] = String(server.port);
  process.env['TEST_DATABASE_OWNER_URL'] = server.url();
  process.env['TEST_DATABASE_APP_URL'] = appUrl;
  const prefix = `bleibeakte-test-${process.pid}`;
  process.env['TEST_REDIS_PREFIX'] = prefix;
  process.env['TEST_REDIS_URL'] = foreignRedis(prefix) ?? (await ownRedis(folder)) ?? '';
}

function foreignRedis(prefix) {
  const url = process.env['REDIS_URL'];
  if (!url) return null;
  globalThis.stopTestServers.push(() => forgetKeys(url, prefix));
  return url;
}

async function ownRedis(folder) {
  const redis = await startTestRedis(folder);
  if (!redis) return null;
  globalThis.stopTestServers.push(redis.stop);
  return redis.url;
}
