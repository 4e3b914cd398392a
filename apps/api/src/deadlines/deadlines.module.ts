import { Module } from '@nestjs/common';
import { ChangeDeadline } from './change-deadline.ts';
import { DeadlineKeeper } from './deadline-keeper.ts';
import { DeadlineReminders } from './deadline-reminders.ts';
import { DeadlinesController } from './deadlines.controller.ts';
import { DeadlinesService } from './deadlines.service.ts';

@Module({
  controllers: [DeadlinesController],
  providers: [DeadlinesService, ChangeDeadline, DeadlineKeeper, DeadlineReminders],
  exports: [DeadlinesService, DeadlineKeeper],
})
export class DeadlinesModule {}
