export { attachment } from './attachment.js';
export { Document } from './document.entity.js';
export { Documents } from './documents.service.js';
export { Dossier } from './dossier.entity.js';
export { Dossiers } from './dossiers.service.js';
export { EvidenceView } from './evidence.dto.js';
export { Evidence } from './evidence.entity.js';
export { type Declared, type EvidenceFacts, type FactsOf } from './evidence.facts.js';
export { EVIDENCE_KINDS, type Claim, type EvidenceKind } from './evidence.rules.js';
export { sampleFacts, type SampleSubject } from './evidence.sample.js';
export { evidenceTable, factTable } from './evidence.table.js';
export { EvidenceModule } from './evidence.module.js';
export {
  assess,
  COMPANY_POLICY,
  missingFrom,
  POLICIES,
  SOLE_PROPRIETOR_POLICY,
  type Assessment,
} from './requirement.rules.js';
