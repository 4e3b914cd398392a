import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { ProceduresController } from './procedures.controller.ts';
import { ProceduresService } from './procedures.service.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [ProceduresController],
  providers: [ProceduresService],
})
export class ProceduresModule {}
