export { SchemeModule } from './scheme.module.js';
export { monthsAfter } from './days.js';
export { TRACKS, type Track } from './track.js';
export { Scheme, type SchemeFigures } from './scheme.service.js';
