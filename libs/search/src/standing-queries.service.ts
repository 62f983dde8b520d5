import { Injectable } from '@nestjs/common';
import { inputPoint, type Point } from '#platform';
import { readRequest } from './search-request.rules.js';
import { Search } from './search.service.js';
import { Vocabularies } from './vocabulary.service.js';

/** A search that is kept: its parameters as they stand in the address of a search. */
export type StandingQuery = Record<string, string>;

/** How a search is shown is asked anew each time. */
const NOT_KEPT = ['page', 'limit', 'sort', 'facets', 'highlight'];
const PARAMETERS_MOST = 30;
const PAGE = 100;

/** Searches that are kept and run again later. */
@Injectable()
export class StandingQueries {
  constructor(
    private readonly search: Search,
    private readonly vocabularies: Vocabularies,
  ) {}

  /** What of a search is kept, or everything that is wrong with it, by the rules of searching. */
  async read(query: object): Promise<StandingQuery | Point[]> {
    const parameters = Object.entries(query);
    const wrong = parameters.filter(([, value]) => typeof value !== 'string');
    if (wrong.length > 0) return wrong.map(([name]) => inputPoint(`/${name}`, 'not_text'));
    if (parameters.length > PARAMETERS_MOST) return [inputPoint('', 'too_many', { most: PARAMETERS_MOST })];
    const request = readRequest(Object.fromEntries(parameters), await this.vocabularies.present());
    if (Array.isArray(request)) return request;
    return Object.fromEntries<string>(parameters.filter(([name]) => !NOT_KEPT.includes(name)));
  }

  /** The listings that a kept search finds now, the newest first where the search engine puts them so; at most `most`. */
  async find(query: StandingQuery, most: number): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; ids.length < most; page += 1) {
      const asked = { ...query, sort: 'newest', page: String(page), limit: String(PAGE) };
      const hits = await this.search.uncounted(asked);
      ids.push(...hits.map(({ id }) => id));
      if (hits.length < PAGE) break;
    }
    return ids.slice(0, most);
  }
}
