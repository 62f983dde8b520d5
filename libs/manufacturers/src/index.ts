export { Manufacturer } from './manufacturer.entity.js';
export { ManufacturersModule } from './manufacturers.module.js';
export { Manufacturers } from './manufacturers.service.js';
