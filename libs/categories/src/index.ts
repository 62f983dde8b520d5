export { CategoriesModule } from './categories.module.js';
export { Categories, type CategoryImport } from './categories.service.js';
export { Category } from './category.entity.js';
