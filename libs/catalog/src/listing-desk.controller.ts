import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '#identity';
import { IdParam, mapPage } from '#platform';
import { DeskListingPage, DeskListingView, DeskQuery, OpenListingView } from './listing-desk.dto.js';
import { ListingDesk } from './listing-desk.queries.js';

/** Listings in whatever status, for those who look after the catalog. */
@ApiTags('catalog')
@Controller('listings')
export class ListingDeskController {
  constructor(private readonly desk: ListingDesk) {}

  /** All listings, newest first; by status, and by words of their name, maker or model number. */
  @Get()
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async list(@Query() query: DeskQuery): Promise<DeskListingPage> {
    return mapPage(await this.desk.list(query), DeskListingView.from);
  }

  /** One of them, with what may be done with it. */
  @Get(':id')
  @Allow('secretariat_examiner', 'approver', 'administrator', 'auditor')
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OpenListingView> {
    return OpenListingView.of(await this.desk.get(actor, id));
  }
}
