export { Projection } from './projection.service.js';
export { SearchModule } from './search.module.js';
export { StandingQueries, type StandingQuery } from './standing-queries.service.js';
export { Vocabularies } from './vocabulary.service.js';
