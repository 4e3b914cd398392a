import type { Tx } from './prisma.service.ts';

/** Ids of all organisations of the installation, for system jobs that work through them one after the other. */
export async function organisationIds(db: Tx): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT id FROM organisation_ids() AS t(id)`;
  return rows.map(({ id }) => id);
}
