import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CategoryController } from './categories.controller.js';
import { Categories } from './categories.service.js';
import { CategoryFile } from './category-file.service.js';
import { CategoryRegistration } from './category-registration.entity.js';
import { Category } from './category.entity.js';
import { Criteria } from './criteria.entity.js';
import { CriteriaVersions } from './criteria.service.js';

/** Product categories, what their products are judged by, and who is registered into them. */
@Module({
  imports: [TypeOrmModule.forFeature([Category, Criteria, CategoryRegistration])],
  controllers: [CategoryController],
  providers: [Categories, CriteriaVersions, CategoryFile],
  exports: [Categories, CriteriaVersions, CategoryFile],
})
export class CategoriesModule {}
