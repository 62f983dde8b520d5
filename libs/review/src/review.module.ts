import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { DistributorsModule } from '#distributors';
import { EvidenceModule } from '#evidence';
import { InterestsModule } from '#interests';
import { ManufacturersModule } from '#manufacturers';
import { NotificationsModule } from '#notifications';
import { ProductsModule } from '#products';
import { CaseDesk } from './case-desk.queries.js';
import { Carriage } from './carriage.service.js';
import { CaseDocumentController } from './case-documents.controller.js';
import { CaseDocuments } from './case-documents.queries.js';
import { CaseRevisionController } from './case-revisions.controller.js';
import { CaseEvidenceController } from './case-evidence.controller.js';
import { CaseEvidence } from './case-evidence.service.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseFactsQueries } from './case-facts.queries.js';
import { CaseMessage } from './case-message.entity.js';
import { CaseNotices } from './case-notices.js';
import { CaseParty } from './case-party.entity.js';
import { CaseSteps } from './case-steps.js';
import { CaseSubjects } from './case-subjects.js';
import { CaseQueries } from './cases.queries.js';
import { CaseRecord } from './case-record.js';
import { Cases } from './cases.service.js';
import { CategoryProposalSubject } from './category-proposal.subject.js';
import { Consultation } from './consultation.entity.js';
import { Decision } from './decision.entity.js';
import { Decisions } from './decisions.service.js';
import { DeskController } from './desk.controller.js';
import { DistributorSubject } from './distributor.subject.js';
import { ExaminerSkill } from './examiner-skill.entity.js';
import { FindingAnswer } from './finding-answer.entity.js';
import { Finding } from './finding.entity.js';
import { Findings } from './findings.service.js';
import { FindingCodeController, FindingController } from './findings.controller.js';
import { IssuedLetter } from './letter.entity.js';
import { ListingGrace } from './listing-grace.entity.js';
import { ListingGraces } from './listing-graces.queries.js';
import { LetterNumber } from './letter-number.entity.js';
import { Letters } from './letters.service.js';
import { ListedProducts } from './listed-products.js';
import { EvidenceTerms } from './evidence-terms.queries.js';
import { EvidenceExpiry } from './evidence-expiry.service.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { ProposalReviewController, PublicProposalController } from './proposal-review.controller.js';
import { ProposalReviews } from './proposal-review.service.js';
import { ScoreSheet } from './score-sheet.entity.js';
import { Messages } from './messages.service.js';
import { ProductSubject } from './product.subject.js';
import { QueueController } from './queue.controller.js';
import { Queue } from './queue.queries.js';
import {
  DistributorReadinessController,
  EvidenceTermController,
  ListingGraceController,
  ManufacturerReadinessController,
  ProductReadinessController,
} from './readiness.controller.js';
import { Readiness } from './readiness.service.js';
import { RecordController } from './record.controller.js';
import { ReinstatementController } from './reinstatement.controller.js';
import { Reinstatements } from './reinstatements.service.js';
import { ReviewCase } from './review-case.entity.js';
import { CaseController } from './review.controller.js';
import { StageTimes } from './stage-times.queries.js';
import { Submission } from './submission.entity.js';
import { Timeline } from './timeline.queries.js';
import { Upgrades } from './upgrades.service.js';

const ENTITIES = [
  ReviewCase,
  CaseParty,
  Submission,
  Finding,
  FindingAnswer,
  CaseEvent,
  CaseMessage,
  Decision,
  IssuedLetter,
  LetterNumber,
  ListingGrace,
  ExaminerSkill,
  ScoreSheet,
  Consultation,
];

/** The review of what applicants hand in. */
@Module({
  imports: [
    TypeOrmModule.forFeature(ENTITIES),
    CatalogModule,
    CategoriesModule,
    DistributorsModule,
    EvidenceModule,
    InterestsModule,
    ManufacturersModule,
    NotificationsModule,
    ProductsModule,
  ],
  controllers: [
    PublicProposalController,
    ProposalReviewController,
    QueueController,
    DeskController,
    CaseController,
    CaseDocumentController,
    CaseRevisionController,
    CaseEvidenceController,
    ProductReadinessController,
    ManufacturerReadinessController,
    DistributorReadinessController,
    EvidenceTermController,
    ListingGraceController,
    FindingCodeController,
    FindingController,
    RecordController,
    ReinstatementController,
  ],
  providers: [
    Cases,
    CaseSteps,
    CaseNotices,
    CaseQueries,
    CaseFactsQueries,
    CaseDesk,
    StageTimes,
    CaseRecord,
    CaseDocuments,
    CaseEvidence,
    Carriage,
    EvidenceExpiry,
    EvidenceTerms,
    ListingGraces,
    Reinstatements,
    Readiness,
    CaseSubjects,
    Decisions,
    Findings,
    Letters,
    Messages,
    ProposalReviews,
    Queue,
    Timeline,
    ProductSubject,
    ManufacturerSubject,
    DistributorSubject,
    CategoryProposalSubject,
    ListedProducts,
    Upgrades,
  ],
  exports: [CaseRecord, Cases],
})
export class ReviewModule {}
