import { chance, inventName, inventPerson } from './invent.mjs';

/**
 * What is asked, once as the product takes it and once as the bare server does. Both draw from the same people: half of
 * the searches are a last name, half first and last name.
 */
export async function makeScenarios({ owner, organisationId, indexKey, searchTokens, today }) {
  const column = async (text) =>
    (await owner.query({ text, values: [organisationId], rowMode: 'array' })).rows.flat(1);
  const caseIds = await column(
    'SELECT id FROM case_file WHERE organisation_id = $1 ORDER BY md5(id::text) LIMIT 2000',
  );
  const tokens = (
    await owner.query('SELECT name_tokens FROM person WHERE organisation_id = $1 LIMIT 300', [
      organisationId,
    ])
  ).rows.map((row) => row.name_tokens);
  const luck = { product: chance(1), bare: chance(1) };
  const query = (side) => {
    const { firstName, lastName } = inventName(luck[side]);
    return luck[side].next() < 0.5 ? lastName : `${firstName} ${lastName}`;
  };
  // Made before the clock runs: the bare server's client has no part of the product in it.
  const asked = Array.from({ length: 2000 }, () => searchTokens(indexKey, query('bare')).words);
  return [
    {
      title: 'list of cases (50)',
      product: () => ({ path: '/api/cases?limit=50' }),
      bare: () => ({ path: '/list' }),
    },
    {
      title: 'search a person by name',
      product: () => ({
        method: 'POST',
        path: '/api/persons/search',
        body: { query: query('product') },
      }),
      bare: () => ({ method: 'POST', path: '/search', body: { words: luck.bare.of(asked) } }),
    },
    {
      title: 'one record (case)',
      product: () => ({ path: `/api/cases/${luck.product.of(caseIds)}` }),
      bare: () => ({ method: 'POST', path: '/record', body: { id: luck.bare.of(caseIds) } }),
    },
    {
      title: 'dashboard (today)',
      product: () => ({ path: '/api/today' }),
      bare: () => ({ path: '/today' }),
    },
    {
      title: 'create a person',
      product: () => ({
        method: 'POST',
        path: '/api/persons',
        body: inventPerson(luck.product, today),
      }),
      bare: () => ({
        method: 'POST',
        path: '/create',
        body: { facts: inventPerson(luck.bare, today), tokens: luck.bare.of(tokens) },
      }),
    },
  ];
}
