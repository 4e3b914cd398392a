/** A shutdown waits for work that runs, but not for ever: the whole of it has to end within ten seconds. */
export const PATIENCE_MS = 7_000;

/** Resolves when the work has ended, or after PATIENCE_MS. */
export async function within(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work.then(() => undefined, () => undefined), limit]);
  clearTimeout(timer);
}
