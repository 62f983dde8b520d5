import { Module } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { Projection } from './projection.service.js';
import { SearchIndex } from './search-index.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.service.js';

/** Search over the catalog. */
@Module({
  imports: [CatalogModule],
  controllers: [SearchController],
  providers: [SearchIndex, Projection, Search],
  exports: [Projection],
})
export class SearchModule {}
