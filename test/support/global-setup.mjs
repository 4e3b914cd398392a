import { generateClient } from '../../tools/generate.mjs';
import { startTestServer } from '../../tools/test-server.mjs';

/**
 * One PostgreSQL for the whole run. Suites find it by the environment and clone their database from test_template:
 * TEST_PG_PORT, TEST_DATABASE_OWNER_URL and TEST_DATABASE_APP_URL (both name the database postgres; replace the path).
 */
export default async function setUp() {
  await generateClient();
  const { server, stop, appUrl } = await startTestServer();
  process.env['TEST_PG_PORT'] = String(server.port);
  process.env['TEST_DATABASE_OWNER_URL'] = server.url();
  process.env['TEST_DATABASE_APP_URL'] = appUrl;
  globalThis.stopTestServer = stop;
}
