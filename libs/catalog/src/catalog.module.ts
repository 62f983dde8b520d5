import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistributorsModule } from '#distributors';
import { CategoriesModule } from '#categories';
import { EvidenceModule } from '#evidence';
import { InterestsModule } from '#interests';
import { ManufacturersModule } from '#manufacturers';
import { ProductsModule } from '#products';
import { CatalogSignal } from './catalog-signal.js';
import { CatalogImport } from './catalog-import.service.js';
import { ComparisonController, ListingController } from './catalog.controller.js';
import { Catalog } from './catalog.service.js';
import { CertificateController, KeysController } from './certificate.controller.js';
import { Certificates } from './certificates.service.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpController } from './follow-ups.controller.js';
import { FollowUps } from './follow-ups.js';
import { CatalogHistoryController } from './history.controller.js';
import { IntegrityController } from './integrity.controller.js';
import { Integrity } from './integrity.js';
import { ListingAudit } from './listing-audit.entity.js';
import { ListedProductController, OwnListingController } from './listing-changes.controller.js';
import { ListingChanges } from './listing-changes.js';
import { ListingEvidence } from './listing-evidence.queries.js';
import { ListingDeskController } from './listing-desk.controller.js';
import { ListingDesk } from './listing-desk.queries.js';
import { ListingEvent } from './listing-event.entity.js';
import { ListingHistory } from './listing-history.js';
import { ListingPages } from './listing-pages.js';
import { ListingReport } from './listing-report.entity.js';
import { ListingReportController, PublicReportController } from './listing-reports.controller.js';
import { ListingReports } from './listing-reports.service.js';
import { ListingSteps } from './listing-steps.js';
import { ListingTerms } from './listing-terms.js';
import { Listing } from './listing.entity.js';
import { LiveListings } from './live-listings.queries.js';
import { MakerMail } from './maker-mail.js';
import { MakerController, PriceRangeController } from './makers.controller.js';
import { Makers } from './makers.js';
import { PriceRanges } from './price-ranges.js';
import { RegistrantRevocation } from './registrant-revocation.entity.js';
import { RevocationProposal } from './revocation-proposal.entity.js';
import { RevocationProposals } from './revocation-proposals.js';
import {
  DistributorRevocationController,
  ListingRevocationController,
  RevocationController,
  RevocationProposalController,
} from './revocations.controller.js';
import { Revocations } from './revocations.js';
import { Surroundings } from './surroundings.js';
import { SamplingDraw } from './sampling-draw.entity.js';
import { SamplingController } from './sampling.controller.js';
import { Sampling } from './sampling.service.js';
import { Stakes } from './stakes.js';

/** The published catalog, and what becomes of listings after their approval. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Listing,
      ListingEvent,
      ListingReport,
      SamplingDraw,
      ListingAudit,
      FollowUp,
      RevocationProposal,
      RegistrantRevocation,
    ]),
    CategoriesModule,
    DistributorsModule,
    EvidenceModule,
    InterestsModule,
    ManufacturersModule,
    ProductsModule,
  ],
  controllers: [
    ListingController,
    ComparisonController,
    CatalogHistoryController,
    CertificateController,
    KeysController,
    IntegrityController,
    ListedProductController,
    ListingDeskController,
    OwnListingController,
    ListingReportController,
    MakerController,
    PriceRangeController,
    PublicReportController,
    FollowUpController,
    RevocationController,
    DistributorRevocationController,
    ListingRevocationController,
    RevocationProposalController,
    SamplingController,
  ],
  providers: [
    CatalogImport,
    CatalogSignal,
    Catalog,
    Certificates,
    Integrity,
    ListingChanges,
    ListingEvidence,
    ListingDesk,
    ListingHistory,
    ListingPages,
    ListingReports,
    ListingSteps,
    ListingTerms,
    LiveListings,
    MakerMail,
    Makers,
    PriceRanges,
    FollowUps,
    RevocationProposals,
    Revocations,
    Sampling,
    Surroundings,
    Stakes,
  ],
  exports: [
    CatalogImport,
    Catalog,
    CatalogSignal,
    ListingChanges,
    ListingHistory,
    ListingTerms,
    LiveListings,
    Makers,
    Surroundings,
  ],
})
export class CatalogModule {}
