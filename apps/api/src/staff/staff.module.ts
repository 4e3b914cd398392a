import { Global, Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { PasswordResetsController } from './password-resets.controller.ts';
import { PasswordResetsService } from './password-resets.service.ts';
import { StaffDirectory } from './staff-directory.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';

@Global()
@Module({
  controllers: [StaffController, InvitationsController, PasswordResetsController],
  providers: [StaffService, InvitationsService, PasswordResetsService, StaffDirectory],
  exports: [StaffService, StaffDirectory],
})
export class StaffModule {}
