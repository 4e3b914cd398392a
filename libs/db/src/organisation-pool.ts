import pg from 'pg';
import { requestContext } from '@bleibeakte/platform';

type Done = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (error?: Error | boolean) => void,
) => void;

const BOUND = Symbol('organisation and digest this connection was last bound to');
type BoundClient = pg.PoolClient & { [BOUND]?: string };

/**
 * Tells each connection, when it is taken, whose rows it may show: the organisation of the running request or job, and a
 * digest that was presented. No context = no rows. A connection that fails to be bound is thrown away, never handed out.
 */
export class OrganisationPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<pg.PoolClient> | void {
    // Read at once: after waiting for a free connection another request may be running.
    const context = requestContext.getStore();
    const organisation = context?.organisationId ?? '';
    const presented = context?.presented ?? '';
    const taken = super.connect().then(async (client) => {
      try {
        await bind(client, organisation, presented);
        return client;
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    });
    if (!done) return taken;
    taken.then(
      (client) => done(undefined, client, client.release.bind(client)),
      (error: Error) => done(error, undefined, () => {}),
    );
  }
}

async function bind(client: BoundClient, organisation: string, presented: string): Promise<void> {
  const wanted = `${organisation} ${presented}`;
  if (client[BOUND] === wanted) return;
  delete client[BOUND];
  await client.query(
    `SELECT set_config('app.organisation_id', $1, false), set_config('app.presented', $2, false)`,
    [organisation, presented],
  );
  client[BOUND] = wanted;
}
