import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxResponse, ReminderStatusResponse } from '@bleibeakte/contracts';
import { Office } from './office.ts';
import { type Part, Product } from './product.ts';
import { until } from './until.ts';

/** A reminder that a killed worker held is leased for 90 s; the sweep looks every 20 s. */
const DELIVERED_MS = 200_000;
const BURST_MS = 60_000;
/** All of them have to fit into what the outbox shows (200 mails). */
const DEADLINES_A_ROUND = 30;
const AT_THE_KILL = 5;

/** One kill -9, and what brings the product back. */
export interface Kill {
  what: string;
  kill: (product: Product) => Promise<void>;
}

/** Kills one part and waits until the start has brought it back by itself. */
export const killing = (part: Part): Kill => ({
  what: `kill -9 of the ${part}`,
  kill: async (product) => {
    const pid = product.pidOf(part);
    product.kill(part);
    await product.untilBack(part, pid);
  },
});

/**
 * The promise of the product, on real processes: whatever is killed while reminders are being delivered and deadlines are being
 * entered, each deadline that was acknowledged is there, and its reminder is in the outbox, in the bell and in the trail once.
 */
export function killingSuite(settings: () => Record<string, string>, kills: Kill[]): void {
  let product: Product;
  let office: Office;
  const acknowledged: string[] = [];

  beforeAll(async () => {
    product = new Product(settings());
    await product.start();
    office = new Office(product.address);
    await office.found();
  });
  afterAll(() => product?.stop());

  it.each(kills)('$what while reminders are delivered and deadlines are entered', async ({ kill }) => {
    const before = (await product.mails()).length;
    for (let entered = 0; entered < DEADLINES_A_ROUND; entered += 5) {
      acknowledged.push(...(await Promise.all(Array.from({ length: 5 }, () => office.enterDueDeadline()))));
    }
    await until('the first mail of this round', BURST_MS, async () => (await product.mails()).length > before, 2);
    const entering = Array.from({ length: AT_THE_KILL }, () => office.enterDueDeadline());
    // The others are in the middle of it when the first one has its answer.
    const settled = Promise.allSettled(entering);
    await Promise.any(entering);
    const mailed = (await product.mails()).length;
    const killed = kill(product);
    for (const outcome of await settled) if (outcome.status === 'fulfilled') acknowledged.push(outcome.value);
    await killed;
    expect(acknowledged.length).toBeGreaterThan(mailed);
  });

  it('has delivered every acknowledged reminder once, and nothing by halves', async () => {
    await until('nothing is left to deliver', DELIVERED_MS, async () => {
      const { planned, needsAttention } = await office.get<ReminderStatusResponse>('reminders/status');
      return planned === 0 && needsAttention === 0;
    }, 500);

    const shown = (await office.deadlines()).map(({ id }) => id);
    expect(shown).toEqual(expect.arrayContaining(acknowledged));

    const reminders = await product.rows<Reminder>(`
      SELECT r.id, r.deadline_id AS "deadlineId", r.state,
        (SELECT count(*)::int FROM notification n WHERE n.cause_id = r.id) AS bells,
        (SELECT count(*)::int FROM audit_event e WHERE e.subject_id = r.id AND e.code = 'reminder.delivered') AS trail
      FROM reminder r`);
    expect(reminders.filter(({ state, bells, trail }) => state !== 'delivered' || bells !== 1 || trail !== 1)).toEqual([]);
    // One each, also for those whose acknowledgement was lost on the way: written wholly or not at all.
    expect(reminders.map(({ deadlineId }) => deadlineId).sort()).toEqual([...shown].sort());
    const entered = await product.rows<{ id: string }>(`SELECT subject_id AS id FROM audit_event WHERE code = 'deadline.created'`);
    expect(entered.map(({ id }) => id).sort()).toEqual([...shown].sort());

    const { mails } = await office.get<OutboxResponse>('outbox');
    expect(mails.map(({ id }) => id).sort()).toEqual(reminders.map(({ id }) => `${id}@bleibeakte`).sort());
    expect(mails.filter(({ to, text }) => to !== 'lead@beispiel.example' || !text.includes('?tab=fristen'))).toEqual([]);
    expect(await product.mails()).toHaveLength(mails.length);
  });

  it('sends nothing again afterwards, and ends when it is asked to', async () => {
    const mails = await product.mails();
    await sleep(2_000);
    expect(await product.mails()).toEqual(mails);
    expect(await product.stop()).toBe(0);
  });
}

interface Reminder {
  id: string;
  deadlineId: string;
  state: string;
  bells: number;
  trail: number;
}
