/** Ends the servers that global-setup started; the data of PostgreSQL stay for the next run. */
export default async function tearDown() {
  for (const stop of (globalThis.stopTestServers ?? []).reverse()) await stop();
}
