import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { DistributorsModule } from '#distributors';
import { EvidenceModule } from '#evidence';
import { ManufacturersModule } from '#manufacturers';
import { ProductsModule } from '#products';
import { CaseDocumentController } from './case-documents.controller.js';
import { CaseDocuments } from './case-documents.queries.js';
import { CaseRevisionController } from './case-revisions.controller.js';
import { CaseEvidenceController } from './case-evidence.controller.js';
import { CaseEvidence } from './case-evidence.service.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseParty } from './case-party.entity.js';
import { CaseSubjects } from './case-subjects.js';
import { CaseQueries } from './cases.queries.js';
import { Cases } from './cases.service.js';
import { CategoryProposalSubject } from './category-proposal.subject.js';
import { Consultation } from './consultation.entity.js';
import { DistributorSubject } from './distributor.subject.js';
import { Finding } from './finding.entity.js';
import { ListedProducts } from './listed-products.js';
import { ReviewCase } from './review-case.entity.js';
import { EvidenceExpiry } from './evidence-expiry.service.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { ProposalReviewController, PublicProposalController } from './proposal-review.controller.js';
import { ProposalReviews } from './proposal-review.service.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { ProductSubject } from './product.subject.js';
import {
  DistributorReadinessController,
  ManufacturerReadinessController,
  ProductReadinessController,
} from './readiness.controller.js';
import { Readiness } from './readiness.service.js';
import { CaseController } from './review.controller.js';
import { Submission } from './submission.entity.js';
import { Upgrades } from './upgrades.service.js';

/** The review of what applicants hand in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReviewCase, CaseParty, Submission, Finding, CaseEvent, ScoreSheet, Consultation]),
    CatalogModule,
    CategoriesModule,
    DistributorsModule,
    EvidenceModule,
    ManufacturersModule,
    ProductsModule,
  ],
  controllers: [
    PublicProposalController,
    ProposalReviewController,
    CaseController,
    CaseDocumentController,
    CaseRevisionController,
    CaseEvidenceController,
    ProductReadinessController,
    ManufacturerReadinessController,
    DistributorReadinessController,
  ],
  providers: [
    Cases,
    CaseQueries,
    CaseDocuments,
    CaseEvidence,
    EvidenceExpiry,
    Readiness,
    CaseSubjects,
    ProposalReviews,
    ProductSubject,
    ManufacturerSubject,
    DistributorSubject,
    CategoryProposalSubject,
    ListedProducts,
    Upgrades,
  ],
  exports: [Cases],
})
export class ReviewModule {}
