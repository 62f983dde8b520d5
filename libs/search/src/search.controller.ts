import { applyDecorators, Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendKept } from '#catalog';
import { NotRemembered, Public } from '#platform';
import { SearchCounts } from './search-counts.service.js';
import { ClickBody, SearchResult, SuggestQuery, Suggestions } from './search.dto.js';
import { PARAMETERS, type RawQuery } from './search-request.rules.js';
import { Search } from './search.service.js';
import { fold } from './sound.rules.js';
import { Suggest } from './suggest.service.js';

const Parameters = () =>
  applyDecorators(
    ...Object.entries(PARAMETERS).map(([name, description]) =>
      ApiQuery({ name, description, required: false, type: String }),
    ),
  );

@ApiTags('catalog')
@Controller('catalog')
export class SearchController {
  constructor(
    private readonly search: Search,
    private readonly offers: Suggest,
    private readonly counts: SearchCounts,
  ) {}

  /**
   * Searches the catalog by name, kana, romaji, category, task in everyday words, maker or model number. Attributes are
   * filtered by as `attr.` and their key: `attr.mass=10..200`, `attr.navigation=slam,magnetic`.
   */
  @Get('search')
  @Public()
  @Parameters()
  @ApiOkResponse({ type: SearchResult })
  // The answer is sent as it was remembered or put together, without going through Nest's serialisation.
  async find(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { url, query } = request;
    sendKept(request, reply, this.search.remembered(url) ?? (await this.search.answer(url, query as RawQuery)));
  }

  /** What the search box offers while somebody types: categories, words, makers, products. */
  @Get('suggest')
  @Public()
  async suggest(@Query() { q }: SuggestQuery): Promise<Suggestions> {
    return { items: await this.offers.suggest(q ?? '') };
  }

  /** Counts, without saying for whom, that a hit of a search was opened. */
  @Post('clicks')
  @HttpCode(204)
  @Public()
  @NotRemembered()
  click(@Body() { q }: ClickBody): void {
    this.counts.clicked(fold(q));
  }
}
