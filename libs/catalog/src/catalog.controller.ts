import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, Public } from '#platform';
import { AsOfQuery, ListingStatusView, ListingView, ReasonBody } from './catalog.dto.js';
import { Catalog } from './catalog.service.js';
import { ConditionsBody, NoticeBody, OwnListingView, TimelineEntry, TimelineView } from './life.dto.js';
import { ListingHistory } from './listing-history.js';
import { listingRolesFor } from './listing.workflow.js';

@ApiTags('catalog')
@Controller('catalog/listings')
export class ListingController {
  constructor(
    private readonly catalog: Catalog,
    private readonly history: ListingHistory,
  ) {}

  /** A listing as buyers see it, with who sells it and who looks after it where today; or as it stood on a past day. */
  @Get(':id')
  @Public()
  async show(@IdParam() id: string, @Query() { asOf }: AsOfQuery): Promise<ListingView> {
    if (asOf !== undefined) return ListingView.asOf(await this.history.asOf(id, asOf), asOf);
    return ListingView.from(await this.catalog.page(id));
  }

  /** Every step of a listing with who took it and why, for the staff. */
  @Get(':id/timeline')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async timeline(@IdParam() id: string): Promise<TimelineView> {
    return { items: (await this.history.steps(id)).map(TimelineEntry.from) };
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

  /** Shows a suspended listing again. */
  @Post(':id/reinstate')
  @HttpCode(200)
  @Allow(...listingRolesFor('reinstate'))
  async reinstate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: NoticeBody,
  ): Promise<ListingStatusView> {
    return ListingStatusView.from(await this.catalog.reinstate(actor, id, body));
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
