import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { keepSecret } from './keep-secret.mjs';
import { Stop } from './stop-with.mjs';

export const APP_ROLE = 'bleibeakte_app';
const FORBIDDEN = ['rolsuper', 'rolbypassrls', 'rolcreatedb', 'rolcreaterole'];

/**
 * Makes sure of the role that API and worker log in with: it owns nothing and cannot step around row-level security.
 * Must exist before the migrations run, since they may name it. Without a password the role cannot log in yet.
 */
export async function ensureAppRole(ownerUrl, password) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const find = () => client.query('SELECT * FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    if ((await find()).rowCount === 0) {
      // Two starts at once: the second one meets a duplicate, which is as good.
      await client
        .query(`CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`)
        .catch((error) => {
          if (error.code !== '42710' && error.code !== '23505') throw error;
        });
    }
    const [role] = (await find()).rows;
    const tooMuch = FORBIDDEN.filter((right) => role[right]);
    if (tooMuch.length > 0) {
      throw new Stop(
        `Die Datenbankrolle ${APP_ROLE} darf zu viel (${tooMuch.join(', ')}). Nehmen Sie ihr diese Rechte, dann starten Sie noch einmal.`,
      );
    }
    if (password)
      await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

/** The role with a random password of its own, kept beside the other keys. @returns the address for API and worker */
export async function appRoleUrl(ownerUrl, dataDir) {
  const password = keepSecret(join(dataDir, 'keys', 'database.password'), () =>
    randomBytes(24).toString('hex'),
  );
  await ensureAppRole(ownerUrl, password);
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}
