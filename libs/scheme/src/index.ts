export { affiliationsBetween, matchKeys, type Affiliation, type AffiliationFacts } from './affiliation.rules.js';
export { classificationTable, classify, type Classification } from './classification.rules.js';
export { HOLDER_KINDS, type CompanyFacts, type HolderKind } from './company-facts.js';
export { monthsAfter } from './days.js';
export { isIndustryCode } from './industries.js';
export { SchemeModule } from './scheme.module.js';
export { Scheme, type SchemeFigures } from './scheme.service.js';
export { TRACKS, type Track } from './track.js';
