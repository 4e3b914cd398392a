import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { OriginalPapersController } from './original-papers.controller.ts';
import { OriginalPapersService } from './original-papers.service.ts';

@Module({ imports: [DeadlinesModule], controllers: [OriginalPapersController], providers: [OriginalPapersService], exports: [OriginalPapersService] })
export class OriginalPapersModule {}
