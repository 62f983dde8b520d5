import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistributorsModule } from '#distributors';
import { EvidenceModule } from '#evidence';
import { ComparisonController, ListingController } from './catalog.controller.js';
import { Catalog } from './catalog.service.js';
import { Listing } from './listing.entity.js';

/** The published catalog. */
@Module({
  imports: [TypeOrmModule.forFeature([Listing]), DistributorsModule, EvidenceModule],
  controllers: [ListingController, ComparisonController],
  providers: [Catalog],
  exports: [Catalog],
})
export class CatalogModule {}
