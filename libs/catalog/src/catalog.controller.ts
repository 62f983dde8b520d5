import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from '#evidence';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, NumberParam, Public } from '#platform';
import {
  AsOfQuery,
  hashPart,
  ImageQuery,
  CompareQuery,
  ComparisonView,
  ListingStatusView,
  ListingView,
  ReasonBody,
} from './catalog.dto.js';
import { sendKept } from './catalog-memory.js';
import { Catalog } from './catalog.service.js';
import { ConditionsBody, NoticeBody, OwnListingView, TimelineEntry, ListingTimelineView } from './life.dto.js';
import { ListingHistory } from './listing-history.js';
import { ListingPages } from './listing-pages.js';
import { listingRolesFor } from './listing.workflow.js';

@ApiTags('catalog')
@Controller('catalog/listings')
export class ListingController {
  constructor(
    private readonly catalog: Catalog,
    private readonly history: ListingHistory,
    private readonly pages: ListingPages,
  ) {}

  /** A listing as buyers see it, with who sells it and who looks after it where today; or as it stood on a past day. */
  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ListingView })
  // The page is sent as it was kept ready, without going through Nest's serialisation.
  async show(
    @IdParam() id: string,
    @Query() { asOf }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (asOf === undefined) sendKept(request, reply, await this.pages.page(id));
    else void reply.send(ListingView.asOf(await this.history.asOf(id, asOf), asOf));
  }

  /** Every step of a listing with who took it and why, for the staff. */
  @Get(':id/timeline')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async timeline(@IdParam() id: string): Promise<ListingTimelineView> {
    return { items: (await this.history.steps(id)).map(TimelineEntry.from) };
  }

  /** One of its images (WebP), from 1. With the right `v` it may be kept for ever. */
  @Get(':id/images/:number')
  @Public()
  async image(
    @IdParam() id: string,
    @NumberParam() number: number,
    @Query() query: ImageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { size, content } = await this.catalog.image(id, number, query.size ?? 800);
    const lasting = query.v === hashPart(size.sha256);
    reply.headers({
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
      etag: `"${size.sha256}"`,
    });
    return new StreamableFile(content, { type: 'image/webp', disposition: 'inline' });
  }

  /** Its brochure, as a download. */
  @Get(':id/brochure')
  @Public()
  async brochure(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { document, content } = await this.catalog.brochure(id);
    return attachment(reply, document, content);
  }

  /** Takes a listing out of the catalog until it is reinstated. */
  @Post(':id/suspend')
  @HttpCode(200)
  @Allow(...listingRolesFor('suspend'))
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NoticeBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.suspend(actor, id, body));
  }

  /** Takes a listing of one's own company out of the catalog. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow(...listingRolesFor('withdraw'))
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReasonBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.withdraw(actor, id, body.reason));
  }

  /** Takes a listing that is out of sight out of the catalog for ever; its model numbers are burnt. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(...listingRolesFor('revoke'))
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NoticeBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.revoke(actor, id, body));
  }

  /** Says what else a provisional listing depends on, and until when. */
  @Put(':id/conditions')
  @Allow(...listingRolesFor('set_conditions'))
  async setConditions(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ConditionsBody,
  ): Promise<OwnListingView> {
    const listing = await this.catalog.setConditions(actor, id, body);
    return OwnListingView.from(listing, await this.catalog.lastStep(id));
  }
}

@ApiTags('catalog')
@Controller('catalog/compare')
export class ComparisonController {
  constructor(private readonly catalog: Catalog) {}

  /** Two to four listings side by side: what every product states, then what the criteria of their categories ask for. */
  @Get()
  @Public()
  async compare(@Query() { ids }: CompareQuery): Promise<ComparisonView> {
    return ComparisonView.of(await this.catalog.several(ids.toLowerCase().split(',')));
  }
}
