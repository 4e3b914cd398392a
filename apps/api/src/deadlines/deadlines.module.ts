import { Module } from '@nestjs/common';
import { ChangeDeadline } from './change-deadline.ts';
import { DeadlineKeeper } from './deadline-keeper.ts';
import { DeadlineReminders } from './deadline-reminders.ts';
import { EndDeadline } from './end-deadline.ts';
import { FindDeadline } from './find-deadline.ts';
import { DeadlinesController } from './deadlines.controller.ts';
import { DeadlinesService } from './deadlines.service.ts';

@Module({
  controllers: [DeadlinesController],
  providers: [DeadlinesService, ChangeDeadline, EndDeadline, FindDeadline, DeadlineKeeper, DeadlineReminders],
  exports: [DeadlinesService, DeadlineKeeper, ChangeDeadline],
})
export class DeadlinesModule {}
