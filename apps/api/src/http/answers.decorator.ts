import { SetMetadata } from '@nestjs/common';

export const ANSWERS = 'bleibeakte:answers';

export interface Answers {
  /** Name of a type of libs/contracts; 'X[]' for a list, 'Page<X>' for a page, 'file' for a download, null for nothing. */
  type: string | null;
}

/** What a handler answers, for the API's description: `@Answers('PersonResponse')`. */
export const Answers = (type: string | null) => SetMetadata(ANSWERS, { type } satisfies Answers);
