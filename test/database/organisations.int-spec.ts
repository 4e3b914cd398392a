import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { PrismaService } from '@bleibeakte/db';
import { runFor } from '@bleibeakte/platform';
import { type TestDatabase, testDatabase } from '@bleibeakte/testing';

// Prisma collects some queries of one tick and sends them in the context of the first caller. This suite stays for ever and
// runs at every upgrade: 1,000 mixed requests of two organisations in one tick, each of which must see its own rows only.

const ROWS = 10;
const REQUESTS = 1_000;
const organisations = [randomUUID(), randomUUID()];
let database: TestDatabase;
let prisma: PrismaService;

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const organisationId of organisations) {
    await owner.query(`SELECT set_config('app.organisation_id', $1, false)`, [organisationId]);
    await owner.query(
      `INSERT INTO organisation (id, key_wrapped, sealed) VALUES ($1, '\\x00', '\\x00')`,
      [organisationId],
    );
    for (let row = 0; row < ROWS; row += 1) {
      await owner.query(
        `INSERT INTO outbox_message (id, organisation_id, job, payload) VALUES ($1, $2, $3, '{}')`,
        [randomUUID(), organisationId, `row-${row}`],
      );
    }
  }
  await owner.end();
  prisma = new PrismaService({ DATABASE_URL: database.url });
});
afterAll(async () => {
  await prisma?.onApplicationShutdown();
  await database?.drop();
});

interface Seen {
  organisationId: string;
  job: string;
}
interface Answer {
  rows: Seen[];
  expected: number;
}

/** Every way in which services reach the database; none of them names the organisation, so only the policies separate. */
const KINDS: Record<string, (turn: number) => Promise<Answer>> = {
  findFirst: async (turn) => {
    const row = await prisma.db.outboxMessage.findFirst({ where: { job: `row-${turn % ROWS}` } });
    return { rows: row ? [row] : [], expected: 1 };
  },
  findMany: async () => ({
    rows: await prisma.db.outboxMessage.findMany({ where: { job: { startsWith: 'row-' } } }),
    expected: ROWS,
  }),
  count: async () => {
    const count = await prisma.db.outboxMessage.count({ where: { job: { startsWith: 'row-' } } });
    return {
      rows: Array.from({ length: count }, () => ({ organisationId: '', job: '' })),
      expected: ROWS,
    };
  },
  queryRaw: async () => {
    const rows = await prisma.db.$queryRaw<Seen[]>`
      SELECT organisation_id AS "organisationId", job FROM outbox_message WHERE job LIKE 'row-%'`;
    return { rows, expected: ROWS };
  },
  write: async (turn) => {
    const rows = await prisma.write(async (tx) => {
      await tx.outboxMessage.updateMany({
        where: { job: `row-${turn % ROWS}` },
        data: { dispatchedAt: new Date('2026-03-02T08:00:00Z') },
      });
      return tx.outboxMessage.findMany({ where: { job: { startsWith: 'row-' } } });
    });
    return { rows, expected: ROWS };
  },
};

it('shows 1,000 mixed requests of two organisations in one tick 0 foreign rows and hides 0 own ones', async () => {
  const kinds = Object.keys(KINDS);
  // Not alternating and not in step with the kinds: 7 and 5 have no common divisor with each other or with 2.
  const requests = Array.from({ length: REQUESTS }, (_, turn) => ({
    turn,
    kind: kinds[turn % kinds.length]!,
    own: organisations[Math.floor((turn * 7) / 3) % 2]!,
  }));
  const answers = await Promise.all(
    requests.map(async ({ turn, kind, own }) => ({
      own,
      kind,
      ...(await runFor(own, () => KINDS[kind]!(turn))),
    })),
  );
  const seen = { requests: answers.length, rows: 0, foreign: 0, missing: 0 };
  for (const { own, kind, rows, expected } of answers) {
    seen.rows += rows.length;
    seen.foreign +=
      kind === 'count'
        ? Math.max(0, rows.length - expected)
        : rows.filter(({ organisationId }) => organisationId !== own).length;
    seen.missing += Math.max(0, expected - rows.length);
  }
  process.stdout.write(`mixed requests: ${JSON.stringify(seen)}\n`);
  expect(seen).toEqual({
    requests: REQUESTS,
    rows: (REQUESTS / 5) * (1 + 4 * ROWS),
    foreign: 0,
    missing: 0,
  });
  for (const own of organisations)
    expect(requests.filter((request) => request.own === own).length).toBeGreaterThan(REQUESTS / 3);
});

it('writes nothing for another organisation', async () => {
  const [own, other] = organisations as [string, string];
  const foreign = runFor(own, async () =>
    prisma.db.outboxMessage.create({
      data: { id: randomUUID(), organisationId: other, job: 'foreign', payload: {} },
    }),
  );
  await expect(foreign).rejects.toThrow();
  const changed = await runFor(own, async () =>
    prisma.db.outboxMessage.updateMany({ where: { organisationId: other }, data: { job: 'x' } }),
  );
  expect(changed.count).toBe(0);
});

it('shows nothing without an organisation', async () => {
  expect(await prisma.db.outboxMessage.count()).toBe(0);
});

it('refuses the reads that Prisma collects per tick', async () => {
  const loose = prisma.db.outboxMessage as unknown as Record<
    string,
    (find: object) => Promise<object>
  >;
  const where = { organisationId_id: { organisationId: organisations[0], id: randomUUID() } };
  for (const name of ['findUnique', 'findUniqueOrThrow']) {
    await expect(runFor(organisations[0]!, async () => loose[name]!({ where }))).rejects.toThrow(
      'use findFirst',
    );
  }
});
