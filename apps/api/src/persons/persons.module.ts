import { Global, Module } from '@nestjs/common';
import { PersonDirectory } from './person-directory.ts';
import { PersonSealer } from './person-sealer.ts';
import { PersonSearch } from './person-search.service.ts';
import { PersonsController } from './persons.controller.ts';
import { PersonsService } from './persons.service.ts';
import { ReadPerson } from './read-person.ts';
import { RelationsService } from './relations.service.ts';

@Global()
@Module({
  controllers: [PersonsController],
  providers: [
    PersonsService,
    ReadPerson,
    RelationsService,
    PersonSearch,
    PersonSealer,
    PersonDirectory,
  ],
  exports: [PersonsService, RelationsService, PersonSearch, PersonDirectory],
})
export class PersonsModule {}
