export { Projection } from './projection.service.js';
export { SearchModule } from './search.module.js';
export { Vocabularies } from './vocabulary.service.js';
