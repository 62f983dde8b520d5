export {
  AFFILIATIONS,
  affiliationsAmong,
  affiliationsBetween,
  matchKeys,
  type Affiliation,
  type AffiliationFacts,
  type AffiliationKind,
  type CrowdedKey,
  type Strength,
} from './affiliation.rules.js';
export { type Answer } from './answer.js';
export { CLASSIFICATION_RULES, rulesOn, type ClassificationRules } from './classification.figures.js';
export { LIMB_CODES, LIMB_GROUPS, type Limb, type LimbCode, type LimbGroup } from './classification.limbs.js';
export { classificationTable, classify, SIZES, type Classification, type Size } from './classification.rules.js';
export { HOLDER_KINDS, type CompanyFacts, type HolderKind, type Shareholder } from './company-facts.js';
export {
  DIVISIONS,
  divisionOf,
  INDUSTRY_PARTS,
  industryOf,
  isIndustryCode,
  SIZE_CLASS_NAMES,
  SIZE_CLASSES,
  sizeClassesOf,
  type Division,
  type Industry,
  type SizeClass,
} from './industries.js';
export { SchemeModule } from './scheme.module.js';
export { Scheme, type SchemeFigures } from './scheme.service.js';
