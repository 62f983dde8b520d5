export { Authorisations } from './authorisations.service.js';
export { Coverages } from './coverage.service.js';
export type { DistributorFacts } from './distributor-facts.entity.js';
export { Distributor } from './distributor.entity.js';
export { faultsOfDistributor, type DistributorDeclaration } from './distributor.rules.js';
export { DistributorsModule } from './distributors.module.js';
export { Distributors } from './distributors.service.js';
export { SoldPrices } from './sold-prices.service.js';
export { AreaView, DealerView } from './supply.dto.js';
export {
  Supply,
  supplyBeside,
  supplyChanged,
  supplyFrom,
  type Area,
  type ProductSupply,
  type Served,
  type SupplyRow,
} from './supply.service.js';
