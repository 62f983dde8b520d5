export { EvidenceExpiry } from './evidence-expiry.service.js';
export { findingCodeTable } from './finding-codes.js';
export { CaseRecord } from './case-record.js';
export { Cases } from './cases.service.js';
export { ReviewModule } from './review.module.js';
export { workflowTable } from './review.workflow.js';
