import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#catalog';
import { CategoriesModule } from '#categories';
import { AnswerCache } from './answer-cache.js';
import { DatabaseFinder } from './database-finder.service.js';
import { IndexFinder } from './index-finder.service.js';
import { Projection } from './projection.service.js';
import { Readings } from './readings.service.js';
import { SearchCount } from './search-count.entity.js';
import { SearchCounts } from './search-counts.service.js';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.service.js';
import { StandingQueries } from './standing-queries.service.js';
import { Suggest } from './suggest.service.js';
import { Synonym } from './synonym.entity.js';
import { SearchCountsController, SynonymsController } from './synonyms.controller.js';
import { Synonyms } from './synonyms.service.js';
import { Vocabularies } from './vocabulary.service.js';

/** Search over the catalog. */
@Module({
  imports: [TypeOrmModule.forFeature([Synonym, SearchCount]), CatalogModule, CategoriesModule],
  controllers: [SearchController, SynonymsController, SearchCountsController],
  providers: [
    AnswerCache,
    DatabaseFinder,
    IndexFinder,
    Projection,
    Readings,
    Search,
    SearchCounts,
    SearchEngine,
    SearchIndex,
    StandingQueries,
    Suggest,
    Synonyms,
    Vocabularies,
  ],
  exports: [Projection, StandingQueries, Vocabularies],
})
export class SearchModule {}
