import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { ResidenceRoutesController } from './residence-routes.controller.ts';
import { ResidenceRoutesService } from './residence-routes.service.ts';

@Module({
  imports: [DeadlinesModule],
  controllers: [ResidenceRoutesController],
  providers: [ResidenceRoutesService],
})
export class ResidenceRoutesModule {}
