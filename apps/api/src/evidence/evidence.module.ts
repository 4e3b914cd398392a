import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { EvidenceMatrixService } from './evidence-matrix.service.ts';
import { EvidenceRecords } from './evidence-records.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceService } from './evidence.service.ts';
import { FreshAgain } from './fresh-again.ts';
import { MoveEvidence } from './move-evidence.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [EvidenceController],
  providers: [EvidenceService, EvidenceMatrixService, EvidenceRecords, FreshAgain, MoveEvidence],
  exports: [EvidenceService, EvidenceRecords, MoveEvidence],
})
export class EvidenceModule {}
