export { attachment, picture } from './attachment.js';
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
  PreviewQuery,
} from './documents.dto.js';
export { Images, type ImageSizes } from './images.service.js';
export { Lookalikes, type Lookalike } from './lookalikes.service.js';
export { standingOf, type Standing } from './document.rules.js';
export { Documents } from './documents.service.js';
export { Dossier } from './dossier.entity.js';
export { Dossiers, evidenceAdded } from './dossiers.service.js';
export { EvidenceView } from './evidence.dto.js';
export type { Evidence, EvidenceFacts } from './evidence.entity.js';
export { EVIDENCE_KINDS, type Claim, type EvidenceKind } from './evidence.rules.js';
export { EvidenceModule } from './evidence.module.js';
export {
  assess,
  COMPANY_POLICY,
  missingFrom,
  POLICIES,
  SOLE_PROPRIETOR_POLICY,
  type Assessment,
} from './requirement.rules.js';
