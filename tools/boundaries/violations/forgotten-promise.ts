// place: libs/platform/src
// rule: @typescript-eslint/no-floating-promises
// words: Promises must be awaited
const write = (): Promise<void> => Promise.resolve();

export function save(): void {
  write();
}
