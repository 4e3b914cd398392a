/** Words of a text in any writing. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Puts values in the place of `{name}`; a place without a value stays empty. */
export const fillIn = (text: string, values: Readonly<Record<string, string | null>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
