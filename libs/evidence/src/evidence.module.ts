import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments } from './assessments.service.js';
import { Document } from './document.entity.js';
import { DocumentContent } from './document-content.entity.js';
import { DocumentPage } from './document-page.entity.js';
import { DocumentTexts } from './document-texts.service.js';
import { Documents } from './documents.service.js';
import { Dossier } from './dossier.entity.js';
import { Dossiers } from './dossiers.service.js';
import { Elsewhere } from './elsewhere.queries.js';
import { EvidenceVerdict } from './evidence-verdict.entity.js';
import { EvidenceWarning } from './evidence-warning.entity.js';
import { DocumentController, EvidenceController, EvidenceKindController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import { Verdicts } from './verdicts.service.js';

/** Documents, and the evidence that is made of facts and documents. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Document,
      DocumentContent,
      DocumentPage,
      Dossier,
      Evidence,
      EvidenceVerdict,
      EvidenceWarning,
    ]),
  ],
  controllers: [DocumentController, EvidenceController, EvidenceKindController],
  providers: [Documents, DocumentTexts, Dossiers, Elsewhere, Verdicts, Assessments],
  exports: [Documents, DocumentTexts, Dossiers, Verdicts, Assessments],
})
export class EvidenceModule {}
