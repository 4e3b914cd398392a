import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { SearchResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { SearchDto } from './dto/search.dto.ts';
import { SearchService } from './search.service.ts';

@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  /** A POST, so that no name stands in an address. */
  @Post()
  @Requires('case:read')
  @HttpCode(200)
  @Answers('SearchResponse')
  find(@User() user: CurrentUser, @Body() { query }: SearchDto): Promise<SearchResponse> {
    return this.search.search(user, query);
  }
}
