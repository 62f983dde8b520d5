import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentContent } from './document-content.entity.js';
import { DocumentExamination } from './document-examination.js';
import { DocumentLinks } from './document-links.service.js';
import { DocumentPage } from './document-page.entity.js';
import { DocumentTexts } from './document-texts.service.js';
import { DocumentUpkeep } from './document-upkeep.js';
import { Document } from './document.entity.js';
import { DocumentController, DocumentLinkController } from './documents.controller.js';
import { Documents } from './documents.service.js';
import { Dossier } from './dossier.entity.js';
import { Dossiers } from './dossiers.service.js';
import { EvidenceController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import { Images } from './images.service.js';
import { Lookalikes } from './lookalikes.service.js';
import { VirusScanner } from './virus-scanner.js';

const OFFERED = [Documents, DocumentTexts, DocumentLinks, Images, Lookalikes, Dossiers];

/** Documents, and the evidence that is made of facts and documents. */
@Module({
  imports: [TypeOrmModule.forFeature([Document, DocumentContent, DocumentPage, Dossier, Evidence])],
  controllers: [DocumentController, DocumentLinkController, EvidenceController],
  providers: [...OFFERED, DocumentExamination, DocumentUpkeep, VirusScanner],
  exports: OFFERED,
})
export class EvidenceModule {}
