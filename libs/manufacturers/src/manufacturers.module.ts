import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '#evidence';
import { EnrolmentController, ProgramController } from './enrolment.controller.js';
import { Enrolment } from './enrolment.entity.js';
import { Enrolments } from './enrolments.service.js';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';
import { Manufacturer } from './manufacturer.entity.js';
import { ClassificationController, ManufacturerController } from './manufacturers.controller.js';
import { Manufacturers } from './manufacturers.service.js';

/** Manufacturers, what they declare about themselves, and their enrolment in the Catalog Innovation Program. */
@Module({
  imports: [TypeOrmModule.forFeature([Manufacturer, ManufacturerFacts, Enrolment]), EvidenceModule],
  controllers: [ManufacturerController, ClassificationController, ProgramController, EnrolmentController],
  providers: [Manufacturers, Enrolments],
  exports: [Manufacturers, Enrolments],
})
export class ManufacturersModule {}
