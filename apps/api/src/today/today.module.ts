import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { TodayController } from './today.controller.ts';
import { TodayService } from './today.service.ts';

@Module({ imports: [DeadlinesModule], controllers: [TodayController], providers: [TodayService] })
export class TodayModule {}
