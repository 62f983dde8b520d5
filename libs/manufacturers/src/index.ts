export { Enrolments } from './enrolments.service.js';
export type { ManufacturerFacts } from './manufacturer-facts.entity.js';
export { Manufacturer } from './manufacturer.entity.js';
export { faultsOfFacts, type DeclaredFacts } from './manufacturer.rules.js';
export { ManufacturersModule } from './manufacturers.module.js';
export { Manufacturers } from './manufacturers.service.js';
