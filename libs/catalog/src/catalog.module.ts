import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistributorsModule } from '#distributors';
import { CategoriesModule } from '#categories';
import { CatalogImport } from './catalog-import.service.js';
import { ListingController } from './catalog.controller.js';
import { Catalog } from './catalog.service.js';
import { Listing } from './listing.entity.js';

/** The published catalog. */
@Module({
  imports: [TypeOrmModule.forFeature([Listing]), CategoriesModule, DistributorsModule],
  controllers: [ListingController],
  providers: [Catalog, CatalogImport],
  exports: [Catalog, CatalogImport],
})
export class CatalogModule {}
