import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments } from './assessments.service.js';
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
import { Elsewhere } from './elsewhere.queries.js';
import { EvidenceVerdict } from './evidence-verdict.entity.js';
import { EvidenceWarning } from './evidence-warning.entity.js';
import { EvidenceController, EvidenceKindController } from './evidence.controller.js';
import { Evidence } from './evidence.entity.js';
import { Images } from './images.service.js';
import { PreparedImages } from './prepared-images.js';
import { Lookalikes } from './lookalikes.service.js';
import { PagePictures } from './page-pictures.js';
import { Spreadsheets } from './spreadsheets.service.js';
import { Verdicts } from './verdicts.service.js';
import { VirusScanner } from './virus-scanner.js';

const ENTITIES = [Document, DocumentContent, DocumentPage, Dossier, Evidence, EvidenceVerdict, EvidenceWarning];
const OFFERED = [
  Documents,
  DocumentTexts,
  DocumentLinks,
  Images,
  PreparedImages,
  PagePictures,
  Lookalikes,
  Dossiers,
  Verdicts,
  Assessments,
  Spreadsheets,
];

/** Documents, and the evidence that is made of facts and documents. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [DocumentController, DocumentLinkController, EvidenceController, EvidenceKindController],
  providers: [...OFFERED, DocumentExamination, DocumentUpkeep, VirusScanner, Elsewhere],
  exports: OFFERED,
})
export class EvidenceModule {}
