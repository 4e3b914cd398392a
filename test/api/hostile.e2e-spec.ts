import { listRoutes } from '@bleibeakte/api';
import type { Agent } from '../support/agent.ts';
import { TestApp } from '../support/test-app.ts';

let app: TestApp;
let lead: Agent;
let ids: Record<string, string>;
beforeAll(async () => {
  app = await TestApp.start();
  ({ lead } = await app.office());
  const person = (await lead.post('/api/persons', { firstName: 'Wer' })).body.id as string;
  const caseId = (await lead.post('/api/cases', { personIds: [person], land: 'DE-NI' })).body.id as string;
  const at = `/api/cases/${caseId}`;
  ids = {
    persons: person,
    cases: caseId,
    evidence: (await lead.post(`${at}/evidence`, { argument: 'work', title: 'Vertrag', personIds: [person] })).body.id as string,
    deadlines: (await lead.post(`${at}/deadlines`, { kind: 'other', type: 'frist', dueOn: '2026-04-01' })).body.id as string,
    submissions: (await lead.post(`${at}/submissions`, { personIds: [person] })).body.id as string,
  };
});
afterAll(() => app?.stop());

const VALUES: unknown[] = [
  null, true, -1, 1e308, 0.5, '', ' ', 'x'.repeat(20_000), '\u0000', "' OR 1=1; DROP TABLE person; --", '{{7*7}}${7*7}', '../../../etc/passwd',
  'a\r\nSet-Cookie: x=1', '<script>alert(1)</script>', '\ud800', '2026-02-31', '99999-01-01', '0000-00-00', [], {}, [[[]]], [null], ['x'], { $ne: 1 },
  { constructor: { prototype: { role: 'lead' } } }, Array.from({ length: 500 }, () => 'x'),
];

const QUERY_NAMES = ['cursor', 'limit', 'land', 'stage', 'state', 'sort', 'from', 'responsibleId', 'unknown'];

/** HOSTILE=all tries every value in every place (minutes); otherwise the places take turns, so that each route still meets each value. */
const ALL = process.env['HOSTILE'] === 'all';
const inTurn = <Place>(places: readonly Place[], turn: number): readonly Place[] => (ALL ? places : [places[turn % places.length]!]);

it('takes no hostile value for an error of its own', async () => {
  const schema = (await lead.get('/api/openapi.json')).body as { paths: Record<string, Record<string, Operation>> };
  const faults: string[] = [];
  let tried = 0;
  for (const { method, path, body } of listRoutes(app.app)) {
    if (!body || path.startsWith('/api/auth') || path.startsWith('/api/setup')) continue;
    const operation = schema.paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!;
    const properties = Object.keys(operation.requestBody.content['application/json'].schema.properties);
    const real = path.replace(/:\w+/g, () => ids[path.split('/')[2]!] ?? '00000000-0000-4000-8000-000000000000');
    const verb = method.toLowerCase() as 'post' | 'patch';
    for (const value of VALUES) {
      const places = [Object.fromEntries(properties.map((name) => [name, value])), { [properties[tried % properties.length]!]: value }, value];
      for (const sent of inTurn(places, tried)) {
        const { status } = await lead[verb](real).set('Content-Type', 'application/json').send(JSON.stringify(sent));
        tried += 1;
        if (status >= 500) faults.push(`${method} ${path} ${JSON.stringify(sent).slice(0, 80)}: ${status}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(1_500);
}, 240_000);

it('takes no hostile address or query for an error of its own', async () => {
  const faults: string[] = [];
  let turn = 0;
  const words = ['%00', '%27%20OR%201=1', '..%2f..%2fetc', '%ff', '[]', '-1', '1e999', 'x'.repeat(3_000), '2026-02-31', 'null', '%E2%80%AE'];
  for (const { path } of listRoutes(app.app).filter(({ method }) => method === 'GET')) {
    for (const word of words) {
      turn += 1;
      const queries = QUERY_NAMES.map((name) => `${path.replace(/:\w+/g, ids['cases']!)}?${name}=${word}`);
      for (const address of [path.replace(/:\w+/g, word), ...inTurn(queries, turn)]) {
        const { status } = await lead.get(address);
        if (status >= 500) faults.push(`${address.slice(0, 100)}: ${status}`);
      }
    }
  }
  expect(faults).toEqual([]);
}, 240_000);

it('refuses a body that is nested 20,000 deep, too large, or not JSON', async () => {
  const send = (body: string) => lead.post('/api/persons').set('Content-Type', 'application/json').send(body);
  expect((await send(`{"firstName":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)).status).toBe(400);
  expect((await send(`{"firstName":"${'x'.repeat(9_000_000)}"}`)).status).toBe(413);
  expect((await send('{"firstName":')).status).toBe(400);
  expect((await send('{"__proto__":{"role":"lead"},"firstName":"X"}')).status).toBe(400);
});

interface Operation {
  requestBody: { content: { 'application/json': { schema: { properties: object } } } };
}
