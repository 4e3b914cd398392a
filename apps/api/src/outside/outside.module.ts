import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { HealthModule } from '../health/health.module.ts';
import { ShareLinksModule } from '../share-links/share-links.module.ts';
import { DraftDocuments } from './draft-documents.ts';
import { DraftPagesService } from './draft-pages.service.ts';
import { Drafts } from './drafts.ts';
import { HandInService } from './hand-in.service.ts';
import { OutsideController } from './outside.controller.ts';
import { OutsideService } from './outside.service.ts';
import { PageMaker } from './page-maker.ts';
import { PresentedLinks } from './presented-links.ts';
import { ScanMakers } from './scan-makers.ts';

@Module({
  imports: [ConsentsModule, DocumentsModule, HealthModule, ShareLinksModule],
  controllers: [OutsideController],
  providers: [PresentedLinks, ScanMakers, OutsideService, Drafts, DraftPagesService, PageMaker, DraftDocuments, HandInService],
})
export class OutsideModule {}
