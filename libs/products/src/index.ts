export { ProductRevision } from './product-revision.entity.js';
export { Product } from './product.entity.js';
export { modelKey } from './product.rules.js';
export { ProductView } from './products.dto.js';
export { ProductsModule } from './products.module.js';
export { Products } from './products.service.js';
