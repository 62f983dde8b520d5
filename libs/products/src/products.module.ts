import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CategoriesModule } from '#categories';
import { EvidenceModule } from '#evidence';
import { ManufacturersModule } from '#manufacturers';
import { ModelNumber } from './model-number.entity.js';
import { OwnProducts } from './own-products.queries.js';
import { ImageLink } from './product-image.entity.js';
import { ProductRevision } from './product-revision.entity.js';
import { Product } from './product.entity.js';
import { ProductController } from './products.controller.js';
import { Products } from './products.service.js';
import { ProductExport } from './sheet/product-export.service.js';
import { ProductImport } from './sheet/product-import.service.js';
import { ProductSheetController } from './sheet/product-sheets.controller.js';

/** Products and their revisions. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Product, ProductRevision, ImageLink, ModelNumber]),
    CategoriesModule,
    EvidenceModule,
    ManufacturersModule,
  ],
  controllers: [ProductSheetController, ProductController],
  providers: [Products, OwnProducts, ProductImport, ProductExport],
  exports: [Products],
})
export class ProductsModule {}
