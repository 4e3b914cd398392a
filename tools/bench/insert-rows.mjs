/**
 * Inserts many rows by one INSERT … SELECT unnest. The types come from the database; columns that are arrays themselves
 * travel as text, since unnest would take them apart. All rows must have the same columns.
 */
export async function makeInserter(client) {
  const { rows } = await client.query(
    `SELECT table_name AS "table", column_name AS "column", udt_name AS "type" FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const types = new Map(rows.map(({ table, column, type }) => [`${table}.${column}`, type]));
  return async (table, values) => {
    if (values.length === 0) return;
    const columns = Object.keys(values[0]);
    const isArray = (column) => types.get(`${table}.${column}`).startsWith('_');
    const typeOf = (column) => types.get(`${table}.${column}`);
    const sources = columns.map(
      (column, i) => `$${i + 1}::${isArray(column) ? 'text' : typeOf(column)}[]`,
    );
    const selected = columns.map((column, i) =>
      isArray(column) ? `v${i}::${typeOf(column)}` : `v${i}`,
    );
    await client.query({
      name: `${table} ${columns.length}`,
      text: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${selected.join(', ')} FROM unnest(${sources.join(', ')}) AS t(${columns.map((_, i) => `v${i}`).join(', ')})`,
      values: columns.map((column) =>
        values.map((row) => toParameter(row[column], isArray(column))),
      ),
    });
  };
}

function toParameter(value, isArray) {
  if (value === null || value === undefined) return null;
  if (isArray) return `{${value.join(',')}}`;
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;
}
