// place: libs/db/src
// rule: no-restricted-syntax
// words: Array transactions mix organisations
interface Client {
  $transaction(steps: Promise<object>[]): Promise<object[]>;
}

export const both = (client: Client, a: Promise<object>, b: Promise<object>): Promise<object[]> =>
  client.$transaction([a, b]);
