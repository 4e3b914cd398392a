import { Module } from '@nestjs/common';
import { FileIntake, PageWorkshop } from '@bleibeakte/papers';
import { HealthModule } from '../health/health.module.ts';
import { ComposePagesService } from './compose-pages.service.ts';
import { DocumentPagesController } from './document-pages.controller.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsService } from './documents.service.ts';
import { DownloadDocumentService } from './download-document.service.ts';
import { fileIntakeProvider, fileStoreProvider } from './file-store.provider.ts';
import { SearchDocumentsService } from './search-documents.service.ts';
import { UploadDocumentService } from './upload-document.service.ts';

@Module({
  imports: [HealthModule],
  controllers: [DocumentsController, DocumentPagesController],
  providers: [
    DocumentsService, UploadDocumentService, DownloadDocumentService, ComposePagesService, SearchDocumentsService, fileIntakeProvider, fileStoreProvider,
    { provide: PageWorkshop, useFactory: () => new PageWorkshop() },
  ],
  exports: [DocumentsService, UploadDocumentService, FileIntake],
})
export class DocumentsModule {}
