export { FactsVersion } from './facts-version.js';
export { Registrant, type RegistrantStatus } from './registrant.js';
export {
  formalFaults,
  missingFacts,
  type DatedPaper,
  type RegistrantFacts,
  type Standing,
} from './registrant.rules.js';
export { PHONE, RegistrantFactsBody, RegistrationView } from './registrants.dto.js';
export { Registrants } from './registrants.service.js';
