import { Global, Module } from '@nestjs/common';
import { CaseLists } from './case-lists.ts';
import { CasePeople, KnownPeople } from './case-people.ts';
import { CasePeopleController } from './case-people.controller.ts';
import { CaseRecords } from './case-records.ts';
import { CaseStaff } from './case-staff.ts';
import { CasesController } from './cases.controller.ts';
import { CasesService } from './cases.service.ts';
import { ChangeCase } from './change-case.ts';
import { OpenCase } from './open-case.ts';

@Global()
@Module({
  controllers: [CasesController, CasePeopleController],
  providers: [CasesService, CaseLists, CaseRecords, OpenCase, ChangeCase, CasePeople, KnownPeople, CaseStaff],
  exports: [CasesService],
})
export class CasesModule {}
