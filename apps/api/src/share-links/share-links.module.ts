import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/consents.module.ts';
import { DeadlinesModule } from '../deadlines/deadlines.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { fileStoreProvider } from '../documents/file-store.provider.ts';
import { StaffModule } from '../staff/staff.module.ts';
import { DecideEntryService } from './decide-entry.service.ts';
import { LinkEvidence } from './link-evidence.ts';
import { LinkInvitations } from './link-invitations.ts';
import { LinkNames } from './link-names.ts';
import { LinkRecords } from './link-records.ts';
import { LinkReminders } from './link-reminders.ts';
import { LinkSteps } from './link-steps.ts';
import { OfficeContact } from './office-contact.ts';
import { ShareLinksController } from './share-links.controller.ts';
import { ShareLinksService } from './share-links.service.ts';

@Module({
  imports: [ConsentsModule, DeadlinesModule, DocumentsModule, StaffModule],
  controllers: [ShareLinksController],
  providers: [ShareLinksService, DecideEntryService, LinkEvidence, LinkInvitations, LinkNames, LinkRecords, LinkReminders, LinkSteps, OfficeContact, fileStoreProvider],
  exports: [LinkEvidence, LinkNames, LinkRecords, OfficeContact, LinkSteps],
})
export class ShareLinksModule {}
