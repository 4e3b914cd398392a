/** Ends the server that global-setup started; its data stay for the next run. */
export default async function tearDown() {
  await globalThis.stopTestServer?.();
}
