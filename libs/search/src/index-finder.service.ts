import { Injectable } from '@nestjs/common';
import { engineFilter, type Clause } from './clause.rules.js';
import { cutAnswer, facetsOf, type FacetCounts, type Found } from './engine-answers.js';
import { HIT_FIELDS } from './search-document.js';
import { SearchEngine } from './search-engine.js';
import type { Part, Step } from './search-plan.rules.js';
import type { SearchRequest, Sort } from './search-request.rules.js';

const SORT: Record<Sort, string[] | undefined> = {
  relevance: undefined,
  newest: ['publishedAt:desc'],
  price_asc: ['bodyPrice:asc'],
  price_desc: ['bodyPrice:desc'],
  index_desc: ['laborSavingIndex:desc'],
  response_asc: ['answerHours:asc'],
};

interface RawFound {
  hits: object[];
  estimatedTotalHits: number;
  facetDistribution?: FacetCounts;
  facetStats?: Record<string, { min: number; max: number }>;
}

/** Finds listings in the search index. */
@Injectable()
export class IndexFinder {
  constructor(private readonly engine: SearchEngine) {}

  /** Takes one step after another until one finds something. @throws EngineAway */
  async find(steps: readonly Step[], request: SearchRequest): Promise<Found> {
    for (const [at, step] of steps.entries()) {
      const found = await this.take(step, request);
      if (found.total > 0 || at === steps.length - 1) return found;
    }
    return { hits: '[]', total: 0, facets: {} };
  }

  /** Whether the index holds nothing at all. @throws EngineAway */
  async isEmpty(): Promise<boolean> {
    return cutAnswer(await this.engine.search({ q: '', limit: 0 })).total === 0;
  }

  /** Names of products that begin like this or contain it. @throws EngineAway */
  async names(words: string, limit: number): Promise<{ id: string; name: string }[]> {
    const body = { q: words, limit, matchingStrategy: 'all', attributesToRetrieve: ['id', 'name'] };
    const on = ['modelKeys', 'name', 'sounds'];
    const answer = await this.engine.search({ ...body, attributesToSearchOn: on });
    return JSON.parse(cutAnswer(answer).hits) as { id: string; name: string }[];
  }

  private async take(step: Step, request: SearchRequest): Promise<Found> {
    const [part, ...others] = step;
    const found = others.length === 0 ? await this.takeOne(part!, request) : await this.takeAll(step, request);
    if (found.total === 0 || !request.facets.some((facet) => isFiltered(request, facet))) return found;
    return { ...found, facets: { ...found.facets, ...(await this.counts(step, request)) } };
  }

  private async takeOne(part: Part, request: SearchRequest): Promise<Found> {
    const { page, limit } = request;
    const facets = request.facets.filter((facet) => !isFiltered(request, facet));
    return cutAnswer(
      await this.engine.search(questionOf(part, request, { offset: (page - 1) * limit, limit, facets })),
    );
  }

  /** The hits of one part after those of the other, as if they were one list. */
  private async takeAll(step: Step, request: SearchRequest): Promise<Found> {
    const { page, limit } = request;
    let offset = (page - 1) * limit;
    const first = await this.engine.searchAll<RawFound>([
      ...step.map((part, at) => questionOf(part, request, { offset: at === 0 ? offset : 0, limit, facets: [] })),
      ...this.together(step, request),
    ]);
    const hits: object[] = [];
    for (const [at, part] of step.entries()) {
      const { estimatedTotalHits, hits: own } = first[at]!;
      const left = limit - hits.length;
      if (offset >= estimatedTotalHits) offset -= estimatedTotalHits;
      else if (left > 0) {
        if (at === 0 || offset === 0) hits.push(...own.slice(0, left));
        else hits.push(...(await this.more(part, request, offset, left)));
        offset = 0;
      }
    }
    const total = first.slice(0, step.length).reduce((sum, { estimatedTotalHits }) => sum + estimatedTotalHits, 0);
    return { hits: JSON.stringify(hits), total, facets: facetsOf(first[step.length] ?? {}) };
  }

  private async more(part: Part, request: SearchRequest, offset: number, limit: number): Promise<object[]> {
    const [found] = await this.engine.searchAll<RawFound>([questionOf(part, request, { offset, limit, facets: [] })]);
    return found!.hits;
  }

  /** The question that counts over all parts of a step at once, when something is to be counted. */
  private together(step: Step, request: SearchRequest): object[] {
    const facets = request.facets.filter((facet) => !isFiltered(request, facet));
    return facets.length === 0 ? [] : [questionOf(unionOf(step), request, { offset: 0, limit: 0, facets })];
  }

  /** A facet that is filtered by is counted as if it were not: so one sees what else could be chosen. */
  private async counts(step: Step, request: SearchRequest): Promise<FacetCounts> {
    const filtered = request.facets.filter((facet) => isFiltered(request, facet));
    const questions = filtered.map((facet) => {
      const filters = request.filters.filter(({ field }) => field !== facet);
      return questionOf(unionOf(step), { ...request, filters }, { offset: 0, limit: 0, facets: [facet] });
    });
    const found = await this.engine.searchAll<RawFound>(questions);
    return Object.assign({}, ...found.map(facetsOf)) as FacetCounts;
  }
}

const isFiltered = ({ filters }: SearchRequest, facet: string): boolean => filters.some(({ field }) => field === facet);

/** One part that finds what any part of a step finds: they differ in the values of one field only. */
function unionOf([first, ...others]: Step): Part {
  const where = first!.where.map((clause, at): Clause => {
    if (!('in' in clause)) return clause;
    const values = others.flatMap(({ where: other }) => {
      const same = other[at];
      return same && 'in' in same ? same.in : [];
    });
    return { field: clause.field, in: [...new Set([...clause.in, ...values])] };
  });
  return { ...first!, where };
}

function questionOf(
  { words, where, on }: Part,
  { filters, sort, highlight }: SearchRequest,
  { offset, limit, facets }: { offset: number; limit: number; facets: readonly string[] },
): object {
  const filter = engineFilter([...where, ...filters]);
  return {
    q: words,
    offset,
    limit,
    attributesToRetrieve: highlight ? [...HIT_FIELDS, 'description'] : HIT_FIELDS,
    ...(words !== '' && { matchingStrategy: 'all' }),
    ...(on && { attributesToSearchOn: on }),
    ...(filter && { filter }),
    ...(SORT[sort] && { sort: SORT[sort] }),
    ...(facets.length > 0 && { facets }),
  };
}
