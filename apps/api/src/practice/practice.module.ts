import { Global, Module } from '@nestjs/common';
import { PracticeDay } from './practice-day.ts';
import { PracticeController } from './practice.controller.ts';

@Global()
@Module({
  controllers: [PracticeController],
  providers: [PracticeDay],
  exports: [PracticeDay],
})
export class PracticeModule {}
