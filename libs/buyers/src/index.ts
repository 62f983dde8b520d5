export { BuyersModule } from './buyers.module.js';
export { BuyersUpkeep } from './buyers.upkeep.js';
export { SavedSearchRuns } from './saved-search-runs.js';
