export { Assessments, type Carrying, type Examination, type Examined } from './assessments.service.js';
export { attachment, picture } from './attachment.js';
export type { Affiliate, CheckFinding, CheckSubject } from './check.js';
export { checkTable } from './check.rules.js';
export { DocumentExamination } from './document-examination.js';
export { DocumentLinks } from './document-links.service.js';
export { Document } from './document.entity.js';
export { DocumentTexts, type DocumentText, type Place } from './document-texts.service.js';
export { DocumentUpkeep } from './document-upkeep.js';
export {
  DocumentLinkView,
  DocumentPageView,
  DocumentStateView,
  DocumentTextView,
  PagePreviewQuery,
  PreviewQuery,
} from './documents.dto.js';
export { Images, type ImageSizes } from './images.service.js';
export { Lookalikes, type Lookalike } from './lookalikes.service.js';
export { standingOf, type Standing } from './document.rules.js';
export { Documents } from './documents.service.js';
export { PreparedImages } from './prepared-images.js';
export { Dossier } from './dossier.entity.js';
export { dossierChanged, Dossiers, evidenceAdded } from './dossiers.service.js';
export { EvidenceView } from './evidence.dto.js';
export { Evidence } from './evidence.entity.js';
export { EvidenceWarning } from './evidence-warning.entity.js';
export { type Declared, type EvidenceFacts, type FactsOf } from './evidence.facts.js';
export { PagePictures } from './page-pictures.js';
export { EVIDENCE_KINDS, type Claim, type EvidenceKind } from './evidence.rules.js';
export { sampleFacts, type SampleSubject } from './evidence.sample.js';
export { evidenceTable, factTable } from './evidence.table.js';
export { EvidenceModule } from './evidence.module.js';
export { isMet, judge, policyTable, type Judged, type JudgedClaim, type Scope } from './policies.js';
export type { PricePlausibility } from './price.rules.js';
export { leavesOf, waysToSatisfy, type Assessment, type Need } from './requirement.rules.js';
export { WARNED_DAYS, type VerdictWord } from './standing.rules.js';
export { Spreadsheets } from './spreadsheets.service.js';
export { Verdicts } from './verdicts.service.js';
export { ClaimWaysView, ExaminationView, JudgedView } from './examination.dto.js';
