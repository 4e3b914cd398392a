import { Injectable, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { ExampleResponse } from '@bleibeakte/contracts';
import { organisationIds, PrismaService } from '@bleibeakte/db';
import { RuleViolation } from '@bleibeakte/domain';
import { Clock, Env, runFor } from '@bleibeakte/platform';
import { enterExample } from './enter-example.ts';
import { EXAMPLE_PASSWORD, SHOWN_ACCOUNTS } from './example-office.ts';
import { MovableClock } from './movable-clock.ts';

/** An invented organisation to try the product with. Only for a new installation or the practice ground. */
@Injectable()
export class ExampleService {
  private readonly logger = new Logger('example');
  private running: Promise<void> | undefined;

  constructor(
    private readonly prisma: PrismaService,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Twice is like once: the accounts are answered again. @throws RuleViolation setup.done on an installation in real use */
  async create(): Promise<ExampleResponse> {
    const ids = await organisationIds(this.prisma.db);
    if (ids.length > 0 && !(await this.isPractice(ids))) throw new RuleViolation('setup.done');
    if (ids.length === 0 || this.running) await (this.running ??= this.enter().finally(() => (this.running = undefined)));
    return { accounts: SHOWN_ACCOUNTS, password: EXAMPLE_PASSWORD };
  }

  async isPractice(ids?: string[]): Promise<boolean> {
    for (const id of ids ?? (await organisationIds(this.prisma.db))) {
      const row = await runFor(id, () => this.prisma.db.organisation.findFirst({ where: { id }, select: { practice: true } }));
      if (row?.practice) return true;
    }
    return false;
  }

  /** A second application of the same features, whose clock can be set to the day on which something happened. */
  private async enter(): Promise<void> {
    const started = this.clock.now().getTime();
    const { AppModule } = await import('../../app.module.ts');
    const context = await NestFactory.createApplicationContext(AppModule.with(this.env, new MovableClock(this.clock)));
    try {
      await enterExample(context);
    } finally {
      await context.close();
    }
    this.logger.log({ event: 'example.entered', ms: this.clock.now().getTime() - started });
  }
}
