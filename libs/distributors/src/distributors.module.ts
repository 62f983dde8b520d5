import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '#evidence';
import { ManufacturersModule } from '#manufacturers';
import { Authorisation } from './authorisation.entity.js';
import { AuthorisationController, SellableProductController } from './authorisations.controller.js';
import { Authorisations } from './authorisations.service.js';
import { DistributorCoverageController, ManufacturerCoverageController } from './coverage.controller.js';
import { Coverage } from './coverage.entity.js';
import { Coverages } from './coverage.service.js';
import { DistributorFacts } from './distributor-facts.entity.js';
import { Distributor } from './distributor.entity.js';
import { DistributorController } from './distributors.controller.js';
import { Distributors } from './distributors.service.js';
import { SoldPrice } from './sold-price.entity.js';
import { SoldPriceController } from './sold-prices.controller.js';
import { SoldPrices } from './sold-prices.service.js';
import { Supply } from './supply.service.js';

/** Distributors, what makers authorise them to sell, where products are looked after, and what they are sold for. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Distributor, DistributorFacts, Authorisation, Coverage, SoldPrice]),
    EvidenceModule,
    ManufacturersModule,
  ],
  controllers: [
    DistributorController,
    AuthorisationController,
    SellableProductController,
    DistributorCoverageController,
    ManufacturerCoverageController,
    SoldPriceController,
  ],
  providers: [Supply, Distributors, Authorisations, Coverages, SoldPrices],
  exports: [Supply, Distributors, Authorisations, Coverages, SoldPrices],
})
export class DistributorsModule {}
