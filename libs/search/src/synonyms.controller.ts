import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, IfMatch, mapPage } from '#platform';
import { SearchCounts } from './search-counts.service.js';
import {
  ComparedView,
  SearchCountsQuery,
  SearchCountsView,
  SynonymBody,
  SynonymPage,
  SynonymsQuery,
  SynonymView,
  TriedView,
  TrySynonymBody,
} from './synonyms.dto.js';
import { Synonyms } from './synonyms.service.js';

@ApiTags('search')
@Controller('synonyms')
export class SynonymsController {
  constructor(private readonly synonyms: Synonyms) {}

  /** The words people search with, newest first. */
  @Get()
  @Allow('administrator')
  async list(@Query() query: SynonymsQuery): Promise<SynonymPage> {
    return mapPage(await this.synonyms.list(query), SynonymView.from);
  }

  /** Adds a word; searches follow within a second. */
  @Post()
  @Allow('administrator')
  async create(@CurrentActor() actor: Actor, @Body() body: SynonymBody): Promise<SynonymView> {
    return SynonymView.from(await this.synonyms.create(actor, body));
  }

  /** What a search finds now and would find with a word; nothing is changed or counted. */
  @Post('try')
  @HttpCode(200)
  @Allow('administrator')
  async try(@Body() body: TrySynonymBody): Promise<ComparedView> {
    const { now, then } = await this.synonyms.compare(body);
    return { now: TriedView.from(now), then: TriedView.from(then) };
  }

  /** Changes a word. */
  @Put(':id')
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
  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator')
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.synonyms.remove(actor, id);
  }
}

@ApiTags('search')
@Controller('search-counts')
export class SearchCountsController {
  constructor(private readonly counts: SearchCounts) {}

  /** What was searched for most, or most often in vain, between two days. */
  @Get()
  @Allow('administrator')
  async most(@Query() { from, to, by = 'searches', limit = 50 }: SearchCountsQuery): Promise<SearchCountsView> {
    return { items: await this.counts.most(from, to, by, limit) };
  }
}
