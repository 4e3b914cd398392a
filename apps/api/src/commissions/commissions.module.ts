import { Module } from '@nestjs/common';
import { CommissionsController } from './commissions.controller.ts';
import { CommissionsService } from './commissions.service.ts';

@Module({ controllers: [CommissionsController], providers: [CommissionsService] })
export class CommissionsModule {}
