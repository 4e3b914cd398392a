// place: apps/api/src
// rule: no-restricted-syntax
// words: findUnique mixes organisations
interface Client {
  person: { findUnique(query: object): Promise<object | null> };
}

export const load = (client: Client): Promise<object | null> =>
  client.person.findUnique({ where: { id: '1' } });
