/**
 * Sealed content cannot be opened: it was changed, cut short or moved to another row, or the key is another one.
 * The message is always the same and carries no content, so that it may be logged.
 */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor() {
    super('Sealed content was changed, cut short or moved, or belongs to another key.');
  }
}
