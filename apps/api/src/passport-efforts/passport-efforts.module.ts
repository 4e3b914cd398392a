import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { PassportEffortsController } from './passport-efforts.controller.ts';
import { PassportEffortsService } from './passport-efforts.service.ts';

@Module({ imports: [DeadlinesModule], controllers: [PassportEffortsController], providers: [PassportEffortsService], exports: [PassportEffortsService] })
export class PassportEffortsModule {}
