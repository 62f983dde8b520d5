import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, IfMatch, mapPage, NumberParam, PageQuery } from '#platform';
import { DraftBody } from './draft.dto.js';
import {
  DiffQuery,
  DiffView,
  ProductPage,
  ProductSummary,
  ProductView,
  RevisionList,
  RevisionSummary,
} from './products.dto.js';
import { Products } from './products.service.js';

@ApiTags('products')
@Controller('products')
export class ProductController {
  constructor(private readonly products: Products) {}

  /** Starts a product with its first draft. */
  @Post()
  @Allow('owner', 'editor')
  async create(@CurrentActor() actor: Actor, @Body() body: DraftBody): Promise<ProductView> {
    return ProductView.from(await this.products.create(actor, DraftBody.content(body)));
  }

  /** The products of one's own company, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ProductPage> {
    return mapPage(await this.products.list(actor, query), ({ id, revision }) => ProductSummary.from(id, revision));
  }

  /** The newest revision of a product. */
  @Get(':id')
  @Allow('owner', 'editor', 'viewer')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProductView> {
    return ProductView.from(await this.products.own(actor, id));
  }

  /** Saves the draft: the body replaces its whole content. */
  @Put(':id/draft')
  @Allow('owner', 'editor')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the draft that was edited' })
  async saveDraft(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() seen: number,
    @Body() body: DraftBody,
  ): Promise<ProductView> {
    return ProductView.from(await this.products.saveDraft(actor, id, seen, DraftBody.content(body)));
  }

  /** Starts a product with a copy of this one’s newest revision, without model numbers, GTIN and evidence. */
  @Post(':id/copy')
  @Allow('owner', 'editor')
  async copy(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProductView> {
    return ProductView.from(await this.products.copy(actor, id));
  }

  /** All revisions of a product, the newest first. */
  @Get(':id/revisions')
  @Allow('owner', 'editor', 'viewer')
  async revisions(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RevisionList> {
    return { items: (await this.products.revisions(actor, id)).map(RevisionSummary.from) };
  }

  /** One revision by its number. */
  @Get(':id/revisions/:number')
  @Allow('owner', 'editor', 'viewer')
  async revision(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @NumberParam('number') number: number,
  ): Promise<ProductView> {
    return ProductView.from(await this.products.ownRevision(actor, id, number));
  }

  /** What is different between two revisions. */
  @Get(':id/diff')
  @Allow('owner', 'editor', 'viewer')
  async diff(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() { from, to }: DiffQuery): Promise<DiffView> {
    return DiffView.between(
      await this.products.ownRevision(actor, id, from),
      await this.products.ownRevision(actor, id, to),
    );
  }
}
