import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request or a job carries: an id for the log, and whose rows the database may show. */
export interface RequestContext {
  requestId: string;
  /** Rows of this organisation are visible; without it none are. */
  organisationId?: string;
  /** Only in an invented organisation: how many days its "today" is moved. */
  dayOffset?: number;
  /** Keyed digest that somebody presented (e-mail, session, invitation): shows that one row before the organisation is known. */
  presented?: string;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** Runs `work` for one organisation; queries inside must be awaited inside. */
export async function runFor<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
  const around = requestContext.getStore();
  const requestId = around?.requestId ?? organisationId;
  const dayOffset = around?.organisationId === organisationId ? (around.dayOffset ?? 0) : 0;
  return requestContext.run({ requestId, organisationId, dayOffset }, async () => await work());
}

/** Runs `work` with nothing but a digest that was presented. */
export async function runPresenting<T>(presented: string, work: () => Promise<T>): Promise<T> {
  const requestId = requestContext.getStore()?.requestId ?? 'presented';
  return requestContext.run({ requestId, presented }, async () => await work());
}
