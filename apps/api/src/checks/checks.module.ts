import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { CaseCheck } from './case-check.ts';
import { CheckRecords } from './check-records.ts';
import { ChecksController } from './checks.controller.ts';
import { ChecksService } from './checks.service.ts';
import { HandInCheck } from './hand-in-check.ts';
import { LookAgain } from './look-again.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [ChecksController],
  providers: [ChecksService, CaseCheck, CheckRecords, HandInCheck, LookAgain],
  exports: [ChecksService, HandInCheck],
})
export class ChecksModule {}
