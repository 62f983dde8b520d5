import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Document } from './document.entity.js';
import { DocumentContent } from './document-content.entity.js';
import { DocumentPage } from './document-page.entity.js';
import { DocumentTexts } from './document-texts.service.js';
import { Documents } from './documents.service.js';
import { Dossier } from './dossier.entity.js';
import { Dossiers } from './dossiers.service.js';
import { DocumentController, EvidenceController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';

/** Documents, and the evidence that is made of facts and documents. */
@Module({
  imports: [TypeOrmModule.forFeature([Document, DocumentContent, DocumentPage, Dossier, Evidence])],
  controllers: [DocumentController, EvidenceController],
  providers: [Documents, DocumentTexts, Dossiers],
  exports: [Documents, DocumentTexts, Dossiers],
})
export class EvidenceModule {}
