import { Controller, Get } from '@nestjs/common';
import type { OutboxResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { OutboxService } from './outbox.service.ts';

@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @Requires('outbox:read')
  @Answers('OutboxResponse')
  list(@User() user: CurrentUser): Promise<OutboxResponse> {
    return this.outbox.list(user);
  }
}
