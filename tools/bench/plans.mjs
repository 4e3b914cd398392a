import pg from 'pg';
import { inventName, chance } from './invent.mjs';
import { table } from './table.mjs';

/** Tables of fewer rows may be read whole. */
const BIG = 1_000;

/** The statements behind lists, search and today, as the product sends them, explained as the role that sends them. */
export async function explainAll({ appUrl, organisationId, accounts, today, modules, indexKey }) {
  const { Prisma, queries, searchTokens } = modules;
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query(`SELECT set_config('app.organisation_id', $1, false)`, [organisationId]);
    const { rows: sizes } = await client.query(
      'SELECT relname, reltuples FROM pg_class WHERE reltuples >= $1',
      [BIG],
    );
    const big = new Set(sizes.map(({ relname }) => relname));
    const results = [];
    for (const [title, run] of statements({
      organisationId,
      accounts,
      today,
      queries,
      searchTokens,
      indexKey,
    })) {
      const sent = [];
      const db = {
        $queryRaw: (texts, ...values) => (
          sent.push(Prisma.sql(texts, ...values)),
          Promise.resolve([{}])
        ),
      };
      await run(db);
      for (const { text, values } of sent)
        results.push({ title, ...(await explain(client, text, values, big)) });
    }
    return results;
  } finally {
    await client.end();
  }
}

export function planTable(results) {
  return table(
    ['statement', 'ms', 'rows read', 'whole tables read'],
    results.map(({ title, ms, read, scans }) => [
      title,
      ms.toFixed(1),
      read,
      scans.join(', ') || 'none',
    ]),
  );
}

function statements({ organisationId, accounts, today, queries, searchTokens, indexKey }) {
  const caseworker = { id: accounts.caseworkers[0], organisationId, role: 'caseworker' };
  const volunteer = { id: accounts.volunteers[0], organisationId, role: 'volunteer' };
  const { firstName, lastName } = inventName(chance(7));
  const page = { today, after: null, limit: 51 };
  const inAWeek = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  const search = (user, query) => (db) =>
    queries.findCandidates(db, user, { ...searchTokens(indexKey, query), birthDigest: null });
  const ofToday = (user, mine) => {
    const asked = { user, mine, limit: 50 };
    const whose = `${user.role}${mine ? ', own' : ''}`;
    return [
      [
        `today, overdue (${whose})`,
        (db) => queries.today.findDeadlines(db, asked, null, yesterday),
      ],
      [
        `today, next seven days (${whose})`,
        (db) => queries.today.findDeadlines(db, asked, today, inAWeek),
      ],
      [`today, without next step (${whose})`, (db) => queries.today.findWithoutNextStep(db, asked)],
      [`today, came in (${whose})`, (db) => queries.today.findCameIn(db, asked)],
      [`today, open cases (${whose})`, (db) => queries.today.countOpenCases(db, asked)],
    ];
  };
  return [
    ['cases, newest', (db) => queries.findCases(db, caseworker, page)],
    ['cases, open ones', (db) => queries.findCases(db, caseworker, { ...page, show: 'open' })],
    [
      'cases, a far page',
      (db) =>
        queries.findCases(db, caseworker, {
          ...page,
          after: [`HF-${Number(today.slice(0, 4)) - 6}-0500`, null],
        }),
    ],
    [
      'cases, by next date',
      (db) => queries.findCases(db, caseworker, { ...page, show: 'open', sort: 'nextDate' }),
    ],
    ['cases, overdue', (db) => queries.findCases(db, caseworker, { ...page, show: 'overdue' })],
    [
      'cases, of one colleague',
      (db) => queries.findCases(db, caseworker, { ...page, responsibleId: caseworker.id }),
    ],
    ['cases, of a volunteer', (db) => queries.findCases(db, volunteer, page)],
    [
      'case by part of its number',
      (db) => queries.findCaseIdsByNumber(db, caseworker, '-0042', 10),
    ],
    ['persons, newest', (db) => queries.findPersons(db, caseworker, 51, null)],
    ['search, last name', search(caseworker, lastName)],
    ['search, first and last name', search(caseworker, `${firstName} ${lastName}`)],
    ['search, frequent first name', search(caseworker, firstName)],
    ['search, three letters', search(caseworker, lastName.slice(0, 3))],
    ['search, by a volunteer', search(volunteer, lastName)],
    [
      'search, typing error',
      (db) =>
        queries.findSimilar(
          db,
          caseworker,
          searchTokens(indexKey, `${lastName.slice(0, 3)}x${lastName.slice(4)}`).fuzzy,
        ),
    ],
    ['deadlines, open', (db) => queries.findDeadlineRows(db, caseworker, {}, 50)],
    ['submissions', (db) => queries.findSubmissionRows(db, caseworker, {}, 51)],
    ...ofToday(caseworker, false),
    ...ofToday(caseworker, true),
    ...ofToday(volunteer, false),
  ];
}

/** The second of two runs: the first one fetches what is not in memory. */
async function explain(client, text, values, big) {
  const run = async () =>
    (await client.query({ text: `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values })).rows[0][
      'QUERY PLAN'
    ][0];
  await run();
  const { Plan: plan, ['Execution Time']: executed, ['Planning Time']: planned } = await run();
  const nodes = [...walk(plan)];
  const scans = nodes.filter(
    (node) => node['Node Type'] === 'Seq Scan' && big.has(node['Relation Name']),
  );
  const rows = (node) =>
    Math.round(
      (node['Actual Rows'] +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0)) *
        node['Actual Loops'],
    );
  const read = nodes
    .filter((node) => node['Relation Name'])
    .reduce((sum, node) => sum + rows(node), 0);
  return {
    ms: executed + planned,
    read,
    scans: [...new Set(scans.map((node) => `${node['Relation Name']} (${rows(node)})`))],
    plan,
  };
}

function* walk(node) {
  yield node;
  for (const child of node.Plans ?? []) yield* walk(child);
}
