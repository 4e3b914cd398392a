import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Env, requestContext } from '@bleibeakte/platform';
import { Prisma, PrismaClient } from './generated/client.ts';
import { OrganisationPool } from './organisation-pool.ts';

type Mixing = 'findUnique' | 'findUniqueOrThrow';
type Models = Uncapitalize<Prisma.ModelName>;

/**
 * A transaction: every model without the two reads that Prisma collects per tick and answers in the context of the first
 * caller (docs/decisions/0003).
 */
export type Tx = Pick<Prisma.TransactionClient, '$queryRaw' | '$executeRaw'> & {
  [M in Models]: Omit<Prisma.TransactionClient[M], Mixing>;
};

/** Prisma for one process. Rows of other organisations cannot be seen: see OrganisationPool and the policies. */
@Injectable()
export class PrismaService implements OnApplicationShutdown {
  readonly db: Tx;
  private readonly client: PrismaClient;

  constructor(@Inject(Env) env: Pick<Env, 'DATABASE_URL'>) {
    const pool = new OrganisationPool({
      connectionString: env.DATABASE_URL,
      max: 8,
      application_name: 'bleibeakte',
      idleTimeoutMillis: 30_000,
    });
    // An idle connection that breaks (the database was restarted) is replaced at the next use.
    pool.on('error', () => {});
    this.client = new PrismaClient({
      adapter: new PrismaPg(pool, { disposeExternalPool: true }),
      transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    });
    answerInOwnContext(this.client);
    this.db = refuseMixingReads(this.client);
  }

  /** One use case, one transaction: all of it is committed, or nothing. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.client.$transaction((tx) => work(tx as unknown as Tx));
  }

  // The last shutdown phase: requests and jobs in flight need the connection until then.
  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
  }
}

function refuseMixingReads(client: PrismaClient): Tx {
  const refuse = () => {
    throw new Error('findUnique mixes organisations: use findFirst');
  };
  const guarded = client.$extends({
    query: { $allModels: { findUnique: refuse, findUniqueOrThrow: refuse } },
  });
  return guarded as unknown as Tx;
}

interface LoaderRequest {
  inContext?: <R>(work: () => R) => R;
  organisation?: string | undefined;
}
interface Loader {
  options: {
    batchBy: (request: LoaderRequest) => string | undefined;
    batchLoader: (requests: LoaderRequest[]) => Promise<unknown>;
    singleLoader: (request: LoaderRequest) => Promise<unknown>;
  };
  request: (request: LoaderRequest) => Promise<unknown>;
}

/**
 * Second guard against mixing: each query of Prisma's loader runs in the context of its own caller. Private names of Prisma
 * 7.10.0, so the version is pinned and test/database/organisations.int-spec.ts stays for ever.
 */
function answerInOwnContext(client: PrismaClient): void {
  const loader = (client as unknown as { _requestHandler: { dataloader: Loader } })._requestHandler
    .dataloader;
  const { batchBy, batchLoader, singleLoader } = loader.options;
  const request = loader.request.bind(loader);
  loader.request = (one) => {
    one.inContext = AsyncLocalStorage.snapshot();
    const context = requestContext.getStore();
    one.organisation = `${context?.organisationId ?? ''} ${context?.presented ?? ''}`;
    return request(one);
  };
  loader.options.batchBy = (one) => {
    const key = batchBy(one);
    return key && `${one.organisation} ${key}`;
  };
  loader.options.singleLoader = (one) => one.inContext!(() => singleLoader(one));
  loader.options.batchLoader = (many) => many[0]!.inContext!(() => batchLoader(many));
}
