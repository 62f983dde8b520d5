import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { SearchQuery, SearchResult } from './search.dto.js';
import { Search } from './search.service.js';

@ApiTags('catalog')
@Controller('catalog/search')
export class SearchController {
  constructor(private readonly search: Search) {}

  /** Searches the catalog by name, kana, category, alias, work, maker or model number. */
  @Get()
  @Public()
  find(@Query() query: SearchQuery): Promise<SearchResult> {
    return this.search.search(query);
  }
}
