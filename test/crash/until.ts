/** Asks again and again until it holds; a question that fails counts as no, but a failure is told at the end. */
export async function until(what: string, withinMs: number, holds: () => boolean | Promise<boolean>, everyMs = 50): Promise<void> {
  let failure: unknown;
  for (const end = Date.now() + withinMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, everyMs))) {
    try {
      if (await holds()) return;
    } catch (error) {
      failure = error;
    }
  }
  throw new Error(`Not within ${withinMs / 1000} s: ${what}`, { cause: failure });
}
