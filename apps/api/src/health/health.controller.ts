import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { HealthService, type Readiness } from './health.service.ts';

/** For those who run the installation; says what is away, and nothing about anybody. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Public()
  @Answers(null)
  live(): { live: true } {
    return { live: true };
  }

  /** 503 without database, key or room on the disk. A queue that is away only makes reminders late. */
  @Get('ready')
  @Public()
  @Answers(null)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    void reply.status(readiness.ready ? 200 : 503);
    return readiness;
  }
}
