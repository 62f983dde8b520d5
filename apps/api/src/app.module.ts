import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#audit';
import { BuyersModule } from '#buyers';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { DistributorsModule } from '#distributors';
import { EvidenceModule } from '#evidence';
import { IdentityModule } from '#identity';
import { InterestsModule } from '#interests';
import { ManufacturersModule } from '#manufacturers';
import { NotificationsModule } from '#notifications';
import { OpenDataModule } from '#opendata';
import { OperationsModule } from '#operations';
import { PlatformModule, type Config } from '#platform';
import { ProductsModule } from '#products';
import { ReviewModule } from '#review';
import { SchemeModule } from '#scheme';
import { SearchModule } from '#search';

/** All of the registry; api, worker and cli are the same application, started differently. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config),
        AuditModule,
        NotificationsModule,
        IdentityModule,
        SchemeModule,
        InterestsModule,
        EvidenceModule,
        CategoriesModule,
        ManufacturersModule,
        ProductsModule,
        DistributorsModule,
        CatalogModule,
        ReviewModule,
        SearchModule,
        BuyersModule,
        OpenDataModule,
        OperationsModule,
      ],
    };
  }
}
