/** A copy of JSON data that may be changed without changing what was shipped. */
export const copyOf = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
