import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { NotificationResponse, ReminderResponse, ReminderStatusResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { NotificationsService } from './notifications.service.ts';
import { RemindersService } from './reminders.service.ts';

@Controller()
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly notifications: NotificationsService,
  ) {}

  @Get('reminders/status')
  @Requires('reminder:read')
  @Answers('ReminderStatusResponse')
  status(@User() user: CurrentUser): Promise<ReminderStatusResponse> {
    return this.reminders.status(user);
  }

  @Get('reminders')
  @Requires('reminder:read')
  @Answers('ReminderResponse[]')
  list(@User() user: CurrentUser): Promise<ReminderResponse[]> {
    return this.reminders.list(user);
  }

  @Post('reminders/:id/retry')
  @Requires('reminder:retry')
  @HttpCode(204)
  @Answers(null)
  retry(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.reminders.retry(user, id);
  }

  @Get('notifications')
  @Requires('self')
  @Answers('NotificationResponse[]')
  listNotifications(@User() user: CurrentUser): Promise<NotificationResponse[]> {
    return this.notifications.list(user);
  }

  @Post('notifications/read-all')
  @Requires('self')
  @HttpCode(204)
  @Answers(null)
  readAll(@User() user: CurrentUser): Promise<void> {
    return this.notifications.readAll(user);
  }

  @Post('notifications/:id/read')
  @Requires('self')
  @HttpCode(204)
  @Answers(null)
  read(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.notifications.read(user, id);
  }
}
