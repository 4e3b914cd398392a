import { Global, Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { StaffDirectory } from './staff-directory.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';

@Global()
@Module({
  controllers: [StaffController, InvitationsController],
  providers: [StaffService, InvitationsService, StaffDirectory],
  exports: [StaffService, StaffDirectory],
})
export class StaffModule {}
