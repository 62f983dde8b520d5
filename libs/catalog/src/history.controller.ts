import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdParam, inputPoint, isCalendarDate, mapPage, PageQuery, Problem, Public } from '#platform';
import { CatalogAsOfPage, ListingView } from './catalog.dto.js';
import { EvidenceBehindView, ListingEventView, ListingEvidenceView, ListingHistoryView } from './history.dto.js';
import { ListingEvidence } from './listing-evidence.queries.js';
import { ListingHistory } from './listing-history.js';

@ApiTags('catalog')
@Controller('catalog')
export class CatalogHistoryController {
  constructor(
    private readonly history: ListingHistory,
    private readonly evidence: ListingEvidence,
  ) {}

  /** Every step of a listing with its state, its hash and the line of the audit log that proves it. */
  @Get('listings/:id/history')
  @Public()
  async of(@IdParam() id: string): Promise<ListingHistoryView> {
    return { items: (await this.history.of(id)).map(ListingEventView.from) };
  }

  /** The kinds of evidence behind a live listing, and when they were verified; never the papers. */
  @Get('listings/:id/evidence')
  @Public()
  async evidenceOf(@IdParam() id: string): Promise<ListingEvidenceView> {
    return { items: (await this.evidence.behind(id)).map(EvidenceBehindView.from) };
  }

  /** The catalog as it stood when a day in Japan (`YYYY-MM-DD`) was over. */
  @Get('as-of/:date')
  @Public()
  async asOf(@Param('date') date: string, @Query() query: PageQuery): Promise<CatalogAsOfPage> {
    if (!isCalendarDate(date)) throw new Problem('invalid_input', { errors: [inputPoint('/date', 'not_date')] });
    return mapPage(await this.history.catalogAsOf(date, query), (listing) => ListingView.asOf(listing, date));
  }
}
