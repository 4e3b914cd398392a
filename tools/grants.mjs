import { APP_ROLE } from './app-role.mjs';

const APPEND_ONLY = ['audit_event'];
const NOT_FOR_THE_APP = ['_prisma_migrations'];

/**
 * What the application may do, written anew after every migration: rows of all tables, but no table itself,
 * and the audit trail only grows.
 */
export async function grantToApp(client) {
  const name = (text) => client.escapeIdentifier(text);
  const { rows } = await client.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  const statements = [`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`];
  for (const { tablename } of rows) {
    statements.push(`REVOKE ALL ON TABLE public.${name(tablename)} FROM ${APP_ROLE}`);
    if (NOT_FOR_THE_APP.includes(tablename)) continue;
    const rights = APPEND_ONLY.includes(tablename)
      ? 'SELECT, INSERT'
      : 'SELECT, INSERT, UPDATE, DELETE';
    statements.push(`GRANT ${rights} ON TABLE public.${name(tablename)} TO ${APP_ROLE}`);
  }
  statements.push(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE}`);
  // BullMQ makes a sequence per queue when the first job comes, hence CREATE.
  statements.push(`GRANT USAGE, CREATE ON SCHEMA bullmq TO ${APP_ROLE}`);
  for (const [kind, rights] of [
    ['TABLES', 'ALL'],
    ['SEQUENCES', 'ALL'],
    ['FUNCTIONS', 'EXECUTE'],
  ]) {
    statements.push(`GRANT ${rights} ON ALL ${kind} IN SCHEMA bullmq TO ${APP_ROLE}`);
    statements.push(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT ${rights} ON ${kind} TO ${APP_ROLE}`,
    );
  }
  // One transaction: a running application never sees a moment without rights.
  await client.query(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
}
