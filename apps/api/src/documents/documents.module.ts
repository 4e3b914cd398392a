import { Module } from '@nestjs/common';
import { FileIntake } from '@bleibeakte/papers';
import { HealthModule } from '../health/health.module.ts';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsService } from './documents.service.ts';
import { DownloadDocumentService } from './download-document.service.ts';
import { fileIntakeProvider, fileStoreProvider } from './file-store.provider.ts';
import { UploadDocumentService } from './upload-document.service.ts';

@Module({
  imports: [HealthModule],
  controllers: [DocumentsController],
  providers: [DocumentsService, UploadDocumentService, DownloadDocumentService, fileIntakeProvider, fileStoreProvider],
  exports: [DocumentsService, UploadDocumentService, FileIntake],
})
export class DocumentsModule {}
