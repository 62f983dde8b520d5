import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CategoryController } from './categories.controller.js';
import { Categories } from './categories.service.js';
import { Category } from './category.entity.js';

/** Product categories. */
@Module({
  imports: [TypeOrmModule.forFeature([Category])],
  controllers: [CategoryController],
  providers: [Categories],
  exports: [Categories],
})
export class CategoriesModule {}
