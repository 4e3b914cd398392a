// place: libs/domain/src
// rule: no-restricted-syntax
// words: Take the current time
export const now = new Date();
