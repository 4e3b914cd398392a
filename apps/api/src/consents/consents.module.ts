import { Global, Module } from '@nestjs/common';
import { Compartments } from './compartments.ts';
import { ConsentLedger } from './consent-ledger.ts';
import { ConsentUses } from './consent-uses.ts';
import { ConsentsController } from './consents.controller.ts';
import { ConsentsService } from './consents.service.ts';

/** Global: nothing is asked, sent or opened without a look into it. */
@Global()
@Module({
  controllers: [ConsentsController],
  providers: [ConsentsService, ConsentLedger, ConsentUses, Compartments],
  exports: [ConsentsService, ConsentLedger, Compartments],
})
export class ConsentsModule {}
