import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { DistributorsModule } from '#distributors';
import { EvidenceModule } from '#evidence';
import { ManufacturersModule } from '#manufacturers';
import { ProductsModule } from '#products';
import { CaseEvent } from './case-event.entity.js';
import { CaseSubjects } from './case-subjects.js';
import { CaseQueries } from './cases.queries.js';
import { Cases } from './cases.service.js';
import { DistributorSubject } from './distributor.subject.js';
import { Finding } from './finding.entity.js';
import { ReviewCase } from './review-case.entity.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { ProductSubject } from './product.subject.js';
import { CaseController } from './review.controller.js';
import { Submission } from './submission.entity.js';

/** The review of what applicants hand in. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReviewCase, Submission, Finding, CaseEvent]),
    CatalogModule,
    CategoriesModule,
    DistributorsModule,
    EvidenceModule,
    ManufacturersModule,
    ProductsModule,
  ],
  controllers: [CaseController],
  providers: [Cases, CaseQueries, CaseSubjects, ProductSubject, ManufacturerSubject, DistributorSubject],
  exports: [Cases],
})
export class ReviewModule {}
