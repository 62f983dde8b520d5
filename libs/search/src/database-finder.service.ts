import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Catalog, Listing } from '#catalog';
import { makerSizes } from '#manufacturers';
import { Database } from '#platform';
import type { PrefectureCode } from '#scheme';
import type { Clause } from './clause.rules.js';
import type { Found } from './engine-answers.js';
import { HITS_MOST } from './search-document.js';
import type { Part, Step } from './search-plan.rules.js';
import type { SearchRequest, Sort } from './search-request.rules.js';

const PRICE = `(listing.document->>'bodyPrice')::bigint`;
const NEWEST = [
  ['listing.published_at', 'DESC'],
  ['listing.id', 'ASC'],
] as const;
const ORDER: Record<Sort, readonly (readonly [string, 'ASC' | 'DESC'])[]> = {
  relevance: NEWEST,
  newest: NEWEST,
  price_asc: [
    [PRICE, 'ASC'],
    ['listing.id', 'ASC'],
  ],
  price_desc: [
    [PRICE, 'DESC'],
    ['listing.id', 'DESC'],
  ],
  index_desc: [
    [`(listing.document->>'laborSavingIndex')::float8`, 'DESC'],
    ['listing.id', 'ASC'],
  ],
  // Who answers how fast would have to be worked out for the whole catalog.
  response_asc: NEWEST,
};
/** The value that a field of the index has in the database. */
const VALUE: Record<string, string> = {
  makerId: `listing.document->'maker'->>'id'`,
  kind: 'listing.kind',
  bodyPrice: PRICE,
  laborSavingIndex: `(listing.document->>'laborSavingIndex')::float8`,
};
/** The same of fields with several values, as lists of texts. */
const LISTS: Record<string, string> = {
  categoryId: 'listed_in(listing.document)',
  industries: `words_of_categories(listing.document, 'industries')`,
  processes: `words_of_categories(listing.document, 'processes')`,
  makerSize: makerSizes(`(listing.document->'maker'->>'id')::uuid`),
};

/**
 * Finds listings in the database while the search engine is away: what is meant and the filters hold as ever, words must
 * be written as the listing writes them, nothing is counted by facets.
 */
@Injectable()
export class DatabaseFinder {
  constructor(
    private readonly database: Database,
    private readonly catalog: Catalog,
  ) {}

  /** Takes one step after another until one finds something. The total is at most {@link HITS_MOST}. */
  async find(steps: readonly Step[], request: SearchRequest): Promise<Found> {
    for (const step of steps) {
      const found = await this.take(step, request);
      if (found.total > 0) return found;
    }
    return { hits: '[]', total: 0, facets: {} };
  }

  /** Whether anything is listed at all. */
  async hasListings(): Promise<boolean> {
    return this.database.manager.getRepository(Listing).existsBy({ status: 'live' });
  }

  private async take(step: Step, request: SearchRequest): Promise<Found> {
    const { page, limit } = request;
    let offset = (page - 1) * limit;
    let total = 0;
    const hits: object[] = [];
    for (const part of step) {
      const own = await this.count(part, request);
      total += own;
      if (offset < own && hits.length < limit) {
        hits.push(...(await this.hits(part, request, offset, limit - hits.length)));
      }
      offset = Math.max(0, offset - own);
    }
    return { hits: JSON.stringify(hits), total: Math.min(total, HITS_MOST), facets: {} };
  }

  /** How many a part finds, as far as one may page: no more are counted. */
  private async count(part: Part, request: SearchRequest): Promise<number> {
    const [sql, parameters] = this.select(part, request).select('1').limit(HITS_MOST).getQueryAndParameters();
    const [row] = await this.database.manager.query<{ count: string }[]>(
      `SELECT count(*) FROM (${sql}) found`,
      parameters as unknown[],
    );
    return Number(row?.count);
  }

  private async hits(part: Part, request: SearchRequest, offset: number, limit: number): Promise<object[]> {
    const query = this.select(part, request).select(
      `jsonb_build_object('id', listing.id, 'name', listing.document->'name',
         'modelNumbers', listing.document->'modelNumbers',
         'category', jsonb_build_object('id', listing.document->'category'->'id', 'name', listing.document->'category'->'name'),
         'maker', listing.document->'maker'->'name', 'makerId', listing.document->'maker'->'id',
         'bodyPrice', listing.document->'bodyPrice', 'kind', listing.kind
         ${request.highlight ? `, 'description', listing.document->'description'` : ''})`,
      'hit',
    );
    for (const [column, direction] of ORDER[request.sort]) query.addOrderBy(column, direction);
    const rows = await query.offset(offset).limit(limit).getRawMany<{ hit: object }>();
    return rows.map(({ hit }) => hit);
  }

  private select({ pieces, where }: Part, { filters }: SearchRequest): SelectQueryBuilder<Listing> {
    const listings = this.database.manager
      .getRepository(Listing)
      .createQueryBuilder('listing')
      .where(`listing.status = 'live'`);
    for (const [index, piece] of pieces.entries()) {
      // The pairs are found through their index; that they stand in this order is looked at afterwards.
      const pairs = [...piece].slice(1).map((letter, at) => [...piece][at]! + letter);
      if (pairs.length > 0)
        listings.andWhere(`letter_pairs(listing.search_text) @> :pairs${index}`, { [`pairs${index}`]: pairs });
      listings.andWhere(`listing.search_text LIKE :piece${index}`, { [`piece${index}`]: `%${escapeLike(piece)}%` });
    }
    for (const [index, clause] of [...where, ...filters].entries()) this.narrow(listings, clause, index);
    return listings;
  }

  /** Adds a condition; its field comes from the list of fields or the schema of attributes, its values are parameters. */
  private narrow(listings: SelectQueryBuilder<Listing>, clause: Clause, index: number): void {
    const { field } = clause;
    if (field === 'prefectures' && 'in' in clause) {
      const [sql, parameters] = this.catalog.servedIn(clause.in as readonly PrefectureCode[], `${index}`);
      listings.andWhere(sql, parameters);
    } else if (field in LISTS && 'in' in clause) {
      listings.andWhere(`${LISTS[field]} && :values${index}::text[]`, { [`values${index}`]: clause.in });
      if (clause.except)
        listings.andWhere(`NOT ${LISTS[field]} && :except${index}::text[]`, { [`except${index}`]: clause.except });
    } else if (field.startsWith('attributes.')) {
      const key = { [`key${index}`]: field.slice('attributes.'.length) };
      const value = `listing.document->'attributes'->>:key${index}`;
      if ('in' in clause) {
        listings.andWhere(`${value} = ANY(:values${index})`, { ...key, [`values${index}`]: clause.in.map(String) });
      } else this.between(listings, `(${value})::numeric`, clause, index, key);
    } else if ('in' in clause) {
      listings.andWhere(`${VALUE[field]} = ANY(:values${index})`, { [`values${index}`]: clause.in });
    } else this.between(listings, VALUE[field]!, clause, index);
  }

  private between(
    listings: SelectQueryBuilder<Listing>,
    value: string,
    { from, to }: { from?: number; to?: number },
    index: number,
    parameters: object = {},
  ): void {
    if (from !== undefined) listings.andWhere(`${value} >= :from${index}`, { ...parameters, [`from${index}`]: from });
    if (to !== undefined) listings.andWhere(`${value} <= :to${index}`, { ...parameters, [`to${index}`]: to });
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
