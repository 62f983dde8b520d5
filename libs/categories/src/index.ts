export {
  attributeFaults,
  comparisonOf,
  facetsOf,
  mergedSchema,
  normalised,
  type AttributeDefinition,
  type AttributeOption,
  type AttributeValue,
  type AttributeValues,
  type ComparisonRow,
  type Facet,
  type WrittenValue,
} from './attribute-schema.rules.js';
export { CategoryPageView } from './categories.dto.js';
export { CategoriesModule } from './categories.module.js';
export { Categories, type CategoryContent, type CategoryToday } from './categories.service.js';
export { CategoryFile, type CategoryImport } from './category-file.service.js';
export { Category } from './category.entity.js';
export { AttributeBody, OptionBody, TextBody } from './criteria.dto.js';
export { Criteria } from './criteria.entity.js';
export { EFFECT_BASES, effectFaults, type CriteriaContent, type EffectClaim, type Target } from './criteria.rules.js';
export { CriteriaVersions } from './criteria.service.js';
export { Proposal } from './proposal.entity.js';
export { PROPOSERS } from './proposers.js';
export { ProposalView } from './proposals.dto.js';
export { ProposalOutcomes } from './proposal-outcomes.service.js';
export { Proposals } from './proposals.service.js';
export { hoursOf, laborSavingIndex, processFaults, type ProcessStep } from './process-table.rules.js';
