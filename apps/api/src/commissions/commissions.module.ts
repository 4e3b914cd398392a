import { Global, Module } from '@nestjs/common';
import { CommissionVersions } from './commission-versions.ts';
import { CommissionsController } from './commissions.controller.ts';
import { CommissionsService } from './commissions.service.ts';
import { CorrectCommission } from './correct-commission.ts';

@Global()
@Module({ controllers: [CommissionsController], providers: [CommissionsService, CommissionVersions, CorrectCommission], exports: [CommissionsService] })
export class CommissionsModule {}
