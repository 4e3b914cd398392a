// place: libs/jobs/src
// rule: no-restricted-syntax
// words: Take the current time
export const now = (): number => Date.now();
