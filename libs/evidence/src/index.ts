export { attachment } from './attachment.js';
export { Document } from './document.entity.js';
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
