import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { DistributorsModule } from '#distributors';
import { SearchModule } from '#search';
import { BuyerListingController, EstimateController } from './buyer-listings.controller.js';
import { BuyersUpkeep } from './buyers.upkeep.js';
import { Estimates } from './estimates.service.js';
import { InquiryController, VisitorInquiryController } from './inquiries.controller.js';
import { Inquiries } from './inquiries.service.js';
import { InquiryMessage } from './inquiry-message.entity.js';
import { InquiryThreads } from './inquiry-threads.service.js';
import { Inquiry } from './inquiry.entity.js';
import { LinkKey } from './link-key.entity.js';
import { Links } from './links.service.js';
import { Need } from './need.entity.js';
import { NeedController } from './needs.controller.js';
import { Needs } from './needs.service.js';
import { SavedSearchRuns } from './saved-search-runs.js';
import { SavedSearch } from './saved-search.entity.js';
import { SavedSearchController } from './saved-searches.controller.js';
import { SavedSearches } from './saved-searches.service.js';
import { ShortlistEntry } from './shortlist-entry.entity.js';
import { ShortlistController } from './shortlists.controller.js';
import { Shortlists } from './shortlists.service.js';
import { VisitorInquiries } from './visitor-inquiries.service.js';

/** What buyers do besides searching. */
@Module({
  imports: [
    TypeOrmModule.forFeature([LinkKey, Inquiry, InquiryMessage, ShortlistEntry, SavedSearch, Need]),
    CatalogModule,
    DistributorsModule,
    SearchModule,
  ],
  controllers: [
    BuyerListingController,
    EstimateController,
    InquiryController,
    VisitorInquiryController,
    ShortlistController,
    SavedSearchController,
    NeedController,
  ],
  providers: [
    Links,
    Estimates,
    InquiryThreads,
    Inquiries,
    VisitorInquiries,
    Shortlists,
    SavedSearches,
    SavedSearchRuns,
    Needs,
    BuyersUpkeep,
  ],
})
export class BuyersModule {}
