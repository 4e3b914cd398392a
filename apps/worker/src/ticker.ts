import { Inject, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PrismaService } from '@bleibeakte/db';
import { Clock, describeError } from '@bleibeakte/platform';
import { within } from './patience.ts';
import { OVERRIDES, type WorkerOverrides } from './worker-options.ts';

/** Pause when a tick says that more is waiting. */
const SOON_MS = 250;

/**
 * Does something again and again, never twice at once in one process; several workers may tick at the same time. A tick that
 * fails is logged and tried again at the next turn. Each good one leaves a beat, by which everybody sees that it runs.
 */
export abstract class Ticker implements OnApplicationBootstrap, OnModuleDestroy {
  @Inject(PrismaService) protected readonly prisma!: PrismaService;
  @Inject(Clock) protected readonly clock!: Clock;
  @Inject(OVERRIDES) private readonly overrides!: WorkerOverrides;
  protected readonly logger = new Logger('ticker');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  protected abstract readonly name: string;
  protected abstract readonly everyMs: number;

  /** One turn. @returns true when more is waiting and the next turn should come at once */
  protected abstract turn(): Promise<boolean>;

  /** One turn and its beat. */
  async tick(): Promise<boolean> {
    const more = await this.turn();
    await this.prisma.db.$executeRaw`
      INSERT INTO worker_beat (ticker, last_at) VALUES (${this.name}, ${this.clock.now()})
      ON CONFLICT (ticker) DO UPDATE SET last_at = EXCLUDED.last_at`;
    return more;
  }

  onApplicationBootstrap(): void {
    if (this.overrides.ticks !== false) this.after(0);
  }

  /** The first shutdown phase: the running turn ends while database and queues are still open. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await within(this.running);
  }

  /** True from the shutdown on; long turns look at it. */
  protected get isStopping(): boolean {
    return this.stopped;
  }

  private after(ms: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.tick().then(
        (more) => this.after(more ? SOON_MS : this.everyMs),
        (error: unknown) => {
          this.logger.error({ ...describeError(toError(error)), event: 'ticker.failed', ticker: this.name });
          this.after(this.everyMs);
        },
      );
    }, ms);
  }
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error('thrown value'));
