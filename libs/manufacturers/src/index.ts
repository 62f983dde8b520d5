export type { AffiliationRecord } from './affiliation-key.entity.js';
export { Affiliations } from './affiliations.service.js';
export { CompanyImport, type ImportProgress } from './company-import.js';
export { Enrolments } from './enrolments.service.js';
export type { ManufacturerFacts } from './manufacturer-facts.entity.js';
export { Manufacturer } from './manufacturer.entity.js';
export { faultsOfFacts, type DeclaredFacts } from './manufacturer.rules.js';
export { ManufacturersModule } from './manufacturers.module.js';
export { Manufacturers } from './manufacturers.service.js';
