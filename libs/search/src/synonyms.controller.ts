import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, IfMatch, mapPage, type Page } from '#platform';
import { SearchCounts } from './search-counts.service.js';
import { SearchCountsQuery, SearchCountsView, SynonymBody, SynonymsQuery, SynonymView } from './synonyms.dto.js';
import { Synonyms } from './synonyms.service.js';

@ApiTags('search')
@Controller()
export class SynonymsController {
  constructor(
    private readonly synonyms: Synonyms,
    private readonly counts: SearchCounts,
  ) {}

  /** The words people search with, newest first. */
  @Get('synonyms')
  @Allow('administrator')
  async list(@Query() query: SynonymsQuery): Promise<Page<SynonymView>> {
    return mapPage(await this.synonyms.list(query), SynonymView.from);
  }

  /** Adds a word; searches follow within a second. */
  @Post('synonyms')
  @Allow('administrator')
  async create(@CurrentActor() actor: Actor, @Body() body: SynonymBody): Promise<SynonymView> {
    return SynonymView.from(await this.synonyms.create(actor, body));
  }

  /** Changes a word. */
  @Put('synonyms/:id')
  @Allow('administrator')
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: SynonymBody,
  ): Promise<SynonymView> {
    return SynonymView.from(await this.synonyms.change(actor, id, version, body));
  }

  /** Takes a word out. */
  @Delete('synonyms/:id')
  @HttpCode(204)
  @Allow('administrator')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.synonyms.remove(actor, id);
  }

  /** What was searched for most, or most often in vain, between two days. */
  @Get('search-counts')
  @Allow('administrator')
  async most(@Query() { from, to, by = 'searches', limit = 50 }: SearchCountsQuery): Promise<SearchCountsView> {
    return { items: await this.counts.most(from, to, by, limit) };
  }
}
