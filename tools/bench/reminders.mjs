import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startProduct } from './servers.mjs';

const CONCURRENCY = 4;
const PATIENCE_MS = 600_000;

/**
 * So many due reminders, delivered once by the worker (queue, mail folder, bell, trail) and once by a bare loop with as many
 * hands, which updates the row and writes a file of the same size as durably. @returns both as reminders per second
 */
export async function measureReminders({
  owner,
  installation,
  appUrl,
  ownerUrl,
  organisationId,
  count,
}) {
  const product = await drainByWorker({ owner, installation, appUrl, organisationId, count });
  const bare = await drainBare({
    owner,
    ownerUrl,
    dataDir: installation.dataDir,
    organisationId,
    count,
  });
  return { product, bare };
}

/** From the moment the worker takes the first one; its start, and up to twenty seconds until it looks, are not part of it. */
async function drainByWorker({ owner, installation, appUrl, organisationId, count }) {
  await planDue(owner, organisationId, count, 1000);
  const worker = await startProduct('worker', installation, appUrl);
  try {
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(100)) {
      const { rows } = await owner.query(
        `SELECT count(*) FILTER (WHERE state = 'planned')::int AS waiting, count(*) FILTER (WHERE state = 'delivered')::int AS delivered,
           extract(epoch FROM max(delivered_at) - min(delivered_at))::float AS seconds
         FROM reminder WHERE organisation_id = $1 AND offset_days BETWEEN 1000 AND 1999`,
        [organisationId],
      );
      const { waiting, delivered, seconds } = rows[0];
      if (waiting === 0 && delivered === count) return (delivered - 1) / seconds;
      if (waiting === 0 || Date.now() > until)
        throw new Error(`Of ${count} reminders ${delivered} were delivered, ${waiting} wait`);
    }
  } finally {
    await worker.stop();
  }
}

async function drainBare({ owner, ownerUrl, dataDir, organisationId, count }) {
  await planDue(owner, organisationId, count, 2000);
  const { rows } = await owner.query(
    'SELECT id FROM reminder WHERE organisation_id = $1 AND offset_days >= 2000',
    [organisationId],
  );
  const folder = join(dataDir, 'bare-outbox');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CONCURRENCY });
  const mail = Buffer.alloc(900, 'Frist in der Akte\n');
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let row = rows.pop(); row; row = rows.pop()) {
        await writeDurably(folder, row.id, mail);
        await pool.query({
          name: 'deliver',
          text: `UPDATE reminder SET state = 'delivered', delivered_at = now(), tries = 1 WHERE organisation_id = $1 AND id = $2 AND state = 'planned'`,
          values: [organisationId, row.id],
        });
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await pool.end();
  rmSync(folder, { recursive: true, force: true });
  return count / seconds;
}

async function writeDurably(folder, id, content) {
  const temporary = join(folder, `${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  await file.writeFile(content);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, `${id}.eml`));
}

/** Due an hour ago, of open deadlines; `offset` from 1000 on tells the bench's rows from the seeded ones. */
async function planDue(owner, organisationId, count, offset) {
  const { rowCount } = await owner.query(
    `INSERT INTO reminder (id, organisation_id, deadline_id, case_id, recipient_id, offset_days, due_on, remind_at)
     SELECT gen_random_uuid(), d.organisation_id, d.id, d.case_id, c.responsible_id, offset_days, d.due_on, now() - interval '1 hour'
     FROM generate_series($3::int, $3::int + 999) offset_days
     CROSS JOIN (SELECT * FROM deadline WHERE organisation_id = $1 AND state = 'open' LIMIT $2) d
     JOIN case_file c ON c.organisation_id = d.organisation_id AND c.id = d.case_id LIMIT $2`,
    [organisationId, count, offset],
  );
  if (rowCount !== count)
    throw new Error(`Only ${rowCount} of ${count} reminders could be planned`);
}
