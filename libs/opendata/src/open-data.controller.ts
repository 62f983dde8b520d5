import { Controller, Get, Header, Headers, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import { CategoryPageView } from '#categories';
import { Caller, CONFIG, Public, type CallerFacts, type Config } from '#platform';
import { ChangesQuery, ChangesView, CatalogChangeView, CsvQuery } from './open-data.dto.js';
import { OpenData } from './open-data.service.js';

@ApiTags('open data')
@Controller('open-data')
export class OpenDataController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly data: OpenData,
  ) {}

  /** All live listings as JSON. */
  @Get('listings.json')
  @Public()
  @ApiOkResponse({ schema: { type: 'object' } })
  async json(
    @Caller() caller: CallerFacts,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    await this.data.countFile(caller);
    if (isKnown(reply, known, await this.data.tag('json'))) return undefined;
    return file(await this.data.json(), 'application/json; charset=utf-8', 'listings.json');
  }

  /** All live listings as CSV, in UTF-8 with a byte order mark or in Shift_JIS. */
  @Get('listings.csv')
  @Public()
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @Query() { charset = 'utf-8' }: CsvQuery,
    @Caller() caller: CallerFacts,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    await this.data.countFile(caller);
    if (isKnown(reply, known, await this.data.tag('csv', charset))) return undefined;
    const name = charset === 'utf-8' ? 'UTF-8' : 'Shift_JIS';
    return file(this.data.csv(charset), `text/csv; charset=${name}; header=present`, 'listings.csv');
  }

  /** All categories with the criteria in force today. */
  @Get('categories.json')
  @Public()
  @ApiOkResponse({ schema: { type: 'object' } })
  async categories(@Caller() caller: CallerFacts): Promise<object> {
    await this.data.countPage(caller);
    const items = (await this.data.listCategories()).map(CategoryPageView.from);
    return { license: this.config.OPEN_DATA_LICENSE, items };
  }

  /** What there is to take, described by DCAT 3 in JSON-LD. */
  @Get('catalog.jsonld')
  @Public()
  @Header('content-type', 'application/ld+json; charset=utf-8')
  @ApiProduces('application/ld+json')
  @ApiOkResponse({ schema: { type: 'object' } })
  async description(@Caller() caller: CallerFacts): Promise<object> {
    await this.data.countPage(caller);
    return this.data.description();
  }

  /** Listings that changed after a cursor; with it nothing is missed, however changes are committed meanwhile. */
  @Get('changes')
  @Public()
  async changes(
    @Query() { since = '0', limit }: ChangesQuery,
    @Caller() caller: CallerFacts,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangesView | undefined> {
    await this.data.countPage(caller);
    const { changes, cursor, more } = await this.data.changes(since, limit);
    if (isKnown(reply, known, this.data.pageTag(since, cursor, more))) return undefined;
    return { items: changes.map(CatalogChangeView.from), cursor, more, license: this.config.OPEN_DATA_LICENSE };
  }
}

/** Tags an answer; whether the caller has it already, and is told so with 304. */
function isKnown(reply: FastifyReply, known: string | undefined, tag: string): boolean {
  reply.headers({ etag: tag, 'cache-control': 'public, no-cache', 'cross-origin-resource-policy': 'cross-origin' });
  const same = (known ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));
  if (same) reply.status(304);
  return same;
}

const file = (content: Readable, type: string, name: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
