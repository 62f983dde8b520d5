import { Injectable, Logger } from '@nestjs/common';
import type { SearchParams } from 'meilisearch';
import { Catalog, fold, Listing } from '#catalog';
import { modelKey } from '#products';
import { Database } from '#platform';
import { searchDocumentOf, type SearchDocument } from './search-document.js';
import { SearchIndex } from './search-index.js';
import type { SearchHit, SearchQuery, SearchResult, Sort } from './search.dto.js';

const FACETS = ['categoryId', 'kind', 'industries', 'prefectures'];
const SORT: Record<Sort, string[]> = {
  relevance: [],
  newest: ['publishedAt:desc'],
  price_asc: ['bodyPrice:asc'],
  price_desc: ['bodyPrice:desc'],
};
const SORT_COLUMNS: Record<Sort, [string, 'ASC' | 'DESC']> = {
  relevance: ['listing.publishedAt', 'DESC'],
  newest: ['listing.publishedAt', 'DESC'],
  price_asc: [`(listing.document->>'bodyPrice')::bigint`, 'ASC'],
  price_desc: [`(listing.document->>'bodyPrice')::bigint`, 'DESC'],
};

const hitOf = (document: SearchDocument): SearchHit => {
  const { id, name, modelNumbers, categoryId, categoryName, makerName, bodyPrice, kind } = document;
  const category = { id: categoryId, name: categoryName };
  return { id, name, modelNumbers, category, maker: makerName, bodyPrice, kind };
};

/** Filters from typed values only; what people wrote never gets here. */
const filtersOf = ({ categoryId, kind, prefecture }: SearchQuery): string[] => [
  ...(categoryId ? [`categoryId = "${categoryId}"`] : []),
  ...(kind ? [`kind = "${kind}"`] : []),
  ...(prefecture ? [`prefectures = "${prefecture}"`] : []),
];

/** What buyers find. */
@Injectable()
export class Search {
  private readonly log = new Logger('Search');

  constructor(
    private readonly database: Database,
    private readonly index: SearchIndex,
    private readonly catalog: Catalog,
  ) {}

  /** Searches the live listings; when the search engine is away, PostgreSQL answers and says so. */
  async search(query: SearchQuery): Promise<SearchResult> {
    const q = (query.q ?? '').normalize('NFKC').trim();
    try {
      return await this.fromIndex(q, query);
    } catch (error) {
      this.log.warn({ err: error }, 'search engine away; answering from the database');
      return this.fromDatabase(q, query);
    }
  }

  private async fromIndex(q: string, query: SearchQuery): Promise<SearchResult> {
    const { sort = 'relevance', page = 1, limit = 20 } = query;
    const parameters: SearchParams = {
      filter: filtersOf(query),
      sort: SORT[sort],
      facets: FACETS,
      offset: (page - 1) * limit,
      limit,
    };
    const { hits, estimatedTotalHits, facetDistribution } = await this.index.reader.search(q, parameters);
    return {
      hits: hits.map(hitOf),
      total: estimatedTotalHits ?? hits.length,
      facets: facetDistribution ?? {},
      interpretation: { q },
      degraded: false,
    };
  }

  private async fromDatabase(q: string, query: SearchQuery): Promise<SearchResult> {
    const { sort = 'relevance', page = 1, limit = 20, categoryId, kind, prefecture } = query;
    const listings = this.database.manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .where(`listing.status = 'live'`);
    for (const [index, word] of fold(q).split(/\s+/).filter(Boolean).entries()) {
      const patterns = {
        [`word${index}`]: `%${escapeLike(word)}%`,
        [`key${index}`]: `%${escapeLike(fold(modelKey(word)) || word)}%`,
      };
      listings.andWhere(`(listing.search_text LIKE :word${index} OR listing.search_text LIKE :key${index})`, patterns);
    }
    if (categoryId) listings.andWhere(`listing.document->'category'->>'id' = :categoryId`, { categoryId });
    if (kind) listings.andWhere('listing.kind = :kind', { kind });
    if (prefecture) listings.andWhere(...this.catalog.servedIn(prefecture));
    const [found, total] = await listings
      .orderBy(...SORT_COLUMNS[sort])
      .addOrderBy('listing.id')
      .offset((page - 1) * limit)
      .limit(limit)
      .getManyAndCount();
    const hits = found.map((listing) => hitOf(searchDocumentOf(listing, [])));
    return { hits, total, facets: {}, interpretation: { q }, degraded: true };
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
