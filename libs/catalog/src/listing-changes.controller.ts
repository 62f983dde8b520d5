import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage, PageQuery } from '#platform';
import { ProductView } from '#products';
import { Catalog } from './catalog.service.js';
import { ListingChangeView, OwnListingPage, OwnListingSummary, OwnListingView } from './life.dto.js';
import { ListingChanges } from './listing-changes.js';

/** What a maker does with a product that is in the catalog. */
@ApiTags('products')
@Controller('products')
export class ListedProductController {
  constructor(
    private readonly catalog: Catalog,
    private readonly changes: ListingChanges,
  ) {}

  /** Starts the next revision of a listed product; the catalog shows the present one until that is approved. */
  @Post(':id/revisions')
  @Allow('owner', 'editor')
  async start(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ProductView> {
    return ProductView.from(await this.changes.start(actor, id));
  }

  /** How handing in the newest revision now would be reviewed, and which fields say so. */
  @Get(':id/change')
  @Allow('owner', 'editor', 'viewer')
  async preview(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ListingChangeView> {
    return ListingChangeView.from(await this.changes.preview(actor, id));
  }

  /** The listing of a product, whatever its status. */
  @Get(':id/listing')
  @Allow('owner', 'editor', 'viewer')
  async listing(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OwnListingView> {
    const listing = await this.catalog.ofOwnProduct(actor, id);
    return OwnListingView.from(listing, await this.catalog.lastStep(listing.id));
  }
}

/** What a maker has in the catalog. */
@ApiTags('manufacturers')
@Controller('manufacturer/listings')
export class OwnListingController {
  constructor(private readonly catalog: Catalog) {}

  /** The listings of all products of one's own company, whatever their status, newest first. */
  @Get()
  @Allow('owner', 'editor', 'viewer')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<OwnListingPage> {
    return mapPage(await this.catalog.ofOwnProducts(actor, query), OwnListingSummary.of);
  }
}
