import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { DistributorsModule } from '#distributors';
import { CatalogChange } from './catalog-change.entity.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenData } from './open-data.service.js';
import { StatisticsController } from './statistics.controller.js';
import { Statistics } from './statistics.service.js';

/** What the registry tells everybody about itself: open data, changes, statistics. */
@Module({
  imports: [TypeOrmModule.forFeature([CatalogChange]), CatalogModule, CategoriesModule, DistributorsModule],
  controllers: [OpenDataController, StatisticsController],
  providers: [OpenData, Statistics],
})
export class OpenDataModule {}
