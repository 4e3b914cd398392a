import { Module } from '@nestjs/common';
import { NotificationsService } from './notifications.service.ts';
import { RemindersController } from './reminders.controller.ts';
import { RemindersService } from './reminders.service.ts';

@Module({ controllers: [RemindersController], providers: [RemindersService, NotificationsService] })
export class RemindersModule {}
