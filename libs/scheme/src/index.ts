export {
  AFFILIATIONS,
  affiliationsBetween,
  matchKeys,
  type Affiliation,
  type AffiliationFacts,
  type AffiliationKind,
  type Strength,
} from './affiliation.rules.js';
export { businessDaysAfter, businessDaysBetween, isBusinessDay } from './business-days.js';
export { classificationTable, classify, SIZES, type Classification, type Size } from './classification.rules.js';
export { HOLDER_KINDS, type CompanyFacts, type HolderKind } from './company-facts.js';
export { dayOf, daysAfter, lastDayOf, monthsAfter } from './days.js';
export { DIVISIONS, isIndustryCode } from './industries.js';
export { modelKey, nameKey } from './name.rules.js';
export { PREFECTURE_CODES, prefectureName, type PrefectureCode } from './prefectures.js';
export { PrefectureView } from './prefectures.dto.js';
export { SchemeModule } from './scheme.module.js';
export { Scheme, type SchemeFigures } from './scheme.service.js';
export {
  estimateSubsidy,
  paybackOf,
  type Bracket,
  type Payback,
  type Purchase,
  type SubsidyEstimate,
  type SubsidyFigures,
} from './subsidy.rules.js';
export { TRACKS, type Track } from './track.js';
export { convert, UNIT_SYMBOLS, UNITS, unitsLike, type Unit } from './units.js';
