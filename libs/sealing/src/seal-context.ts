/** Where a sealed value lies. It is authenticated with the value, so that a value moved elsewhere does not open. */
export type SealContext = {
  organisationId: string;
  table: string;
  column: string;
  rowId: string;
};

/** What was sealed: a value of one kind must not open as another although key and place are the same. */
export type SealKind = 'value' | 'key' | 'stream';

/**
 * Every part is preceded by its length: without it, table `ab` with column `c` and table `a` with column `bc` would
 * be one place.
 */
export function associatedData(kind: SealKind, version: number, ctx: SealContext): Buffer {
  const parts = [kind, ctx.organisationId, ctx.table, ctx.column, ctx.rowId].map((part) =>
    Buffer.from(part, 'utf8'),
  );
  if (parts.some((part) => part.length === 0)) {
    throw new TypeError('A seal context needs organisation, table, column and row.');
  }
  const pieces: Buffer[] = [Buffer.of(version)];
  for (const part of parts) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    pieces.push(length, part);
  }
  return Buffer.concat(pieces);
}
