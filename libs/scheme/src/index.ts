export { SchemeModule } from './scheme.module.js';
export { Scheme, type SchemeFigures } from './scheme.service.js';
