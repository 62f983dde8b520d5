import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Document } from './document.entity.js';
import { Documents } from './documents.service.js';
import { Dossier } from './dossier.entity.js';
import { Dossiers } from './dossiers.service.js';
import { DocumentController, EvidenceController, EvidenceKindController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';

/** Documents, and the evidence that is made of facts and documents. */
@Module({
  imports: [TypeOrmModule.forFeature([Document, Dossier, Evidence])],
  controllers: [DocumentController, EvidenceController, EvidenceKindController],
  providers: [Documents, Dossiers],
  exports: [Documents, Dossiers],
})
export class EvidenceModule {}
