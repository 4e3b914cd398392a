import { Module } from '@nestjs/common';
import { ConsentLedger } from './consent-ledger.ts';
import { ConsentUses } from './consent-uses.ts';
import { ConsentsController } from './consents.controller.ts';
import { ConsentsService } from './consents.service.ts';

@Module({ controllers: [ConsentsController], providers: [ConsentsService, ConsentLedger, ConsentUses], exports: [ConsentsService, ConsentLedger] })
export class ConsentsModule {}
