import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Page, PersonHit, PersonResponse, PersonSummary } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import {
  AddRelationDto,
  CreatePersonDto,
  FindPersonsDto,
  SearchPersonsDto,
  UpdatePersonDto,
} from './dto/persons.dto.ts';
import { PersonSearch } from './person-search.service.ts';
import { PersonsService } from './persons.service.ts';
import { ReadPerson } from './read-person.ts';
import { RelationsService } from './relations.service.ts';

@Controller('persons')
export class PersonsController {
  constructor(
    private readonly persons: PersonsService,
    private readonly reader: ReadPerson,
    private readonly searcher: PersonSearch,
    private readonly relations: RelationsService,
  ) {}

  @Get()
  @Requires('person:read')
  @Answers('Page<PersonSummary>')
  list(@User() user: CurrentUser, @Query() find: FindPersonsDto): Promise<Page<PersonSummary>> {
    return this.persons.list(user, find);
  }

  @Post()
  @Requires('person:write')
  @Answers('PersonResponse')
  async create(
    @User() user: CurrentUser,
    @Body() request: CreatePersonDto,
  ): Promise<PersonResponse> {
    return this.reader.show(user, await this.persons.create(user, request));
  }

  /** A POST, so that no name stands in an address. */
  @Post('search')
  @Requires('person:read')
  @HttpCode(200)
  @Answers('PersonHit[]')
  search(@User() user: CurrentUser, @Body() request: SearchPersonsDto): Promise<PersonHit[]> {
    return this.searcher.search(user, request);
  }

  @Get(':id')
  @Requires('person:read')
  @Answers('PersonResponse')
  read(@User() user: CurrentUser, @Id() id: string): Promise<PersonResponse> {
    return this.reader.read(user, id);
  }

  @Patch(':id')
  @Requires('person:write')
  @Answers('PersonResponse')
  async update(
    @User() user: CurrentUser,
    @Id() id: string,
    @Body() change: UpdatePersonDto,
  ): Promise<PersonResponse> {
    await this.persons.update(user, id, change);
    return this.reader.show(user, id);
  }

  @Post(':id/relations')
  @Requires('person:write')
  @Answers('PersonResponse')
  async addRelation(
    @User() user: CurrentUser,
    @Id() id: string,
    @Body() request: AddRelationDto,
  ): Promise<PersonResponse> {
    await this.relations.add(user, id, request);
    return this.reader.show(user, id);
  }

  @Delete(':id/relations/:relationId')
  @Requires('person:write')
  @HttpCode(204)
  @Answers(null)
  removeRelation(
    @User() user: CurrentUser,
    @Id() id: string,
    @Id('relationId') relationId: string,
  ): Promise<void> {
    return this.relations.remove(user, id, relationId);
  }
}
