import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '#evidence';
import { AffiliationKey, AffiliationRecord } from './affiliation-key.entity.js';
import { Affiliations } from './affiliations.service.js';
import { CompanyImport } from './company-import.js';
import { EnrolmentController, ProgramController } from './enrolment.controller.js';
import { Enrolment } from './enrolment.entity.js';
import { Enrolments } from './enrolments.service.js';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';
import { Manufacturer } from './manufacturer.entity.js';
import { ClassificationController, ManufacturerController } from './manufacturers.controller.js';
import { Manufacturers } from './manufacturers.service.js';

/** Manufacturers, what they declare about themselves, and their enrolment in the Catalog Innovation Program. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Manufacturer, ManufacturerFacts, Enrolment, AffiliationKey, AffiliationRecord]),
    EvidenceModule,
  ],
  controllers: [ManufacturerController, ClassificationController, ProgramController, EnrolmentController],
  providers: [Manufacturers, Affiliations, Enrolments, CompanyImport],
  exports: [Manufacturers, Affiliations, Enrolments, CompanyImport],
})
export class ManufacturersModule {}
