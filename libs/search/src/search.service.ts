import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Problem } from '#platform';
import { AnswerCache, type Answer } from './answer-cache.js';
import { DatabaseFinder } from './database-finder.service.js';
import type { Found } from './engine-answers.js';
import { highlightsOf } from './highlight.rules.js';
import { IndexFinder } from './index-finder.service.js';
import { meaningOf, type Meaning } from './interpretation.rules.js';
import type { Lexicon } from './lexicon.js';
import { SearchCounts } from './search-counts.service.js';
import type { Interpretation, SearchHit } from './search.dto.js';
import { stepsOf, type Step } from './search-plan.rules.js';
import { facetOfField, readRequest, type RawQuery, type SearchRequest } from './search-request.rules.js';
import { fold } from './sound.rules.js';
import { Vocabularies, type Vocabulary } from './vocabulary.service.js';

/** An index that finds nothing is asked whether it holds anything, unless it did so long ago. */
const DOUBT_MS = 1_000;

/** What a query would find. */
export interface Tried {
  total: number;
  interpretation: Interpretation;
  hits: SearchHit[];
}

/** What buyers find. */
@Injectable()
export class Search {
  private readonly log = new Logger('Search');
  /** When the index was last seen to hold something. */
  private trustedAt = 0;

  constructor(
    private readonly vocabularies: Vocabularies,
    private readonly index: IndexFinder,
    private readonly database: DatabaseFinder,
    private readonly cache: AnswerCache,
    private readonly counts: SearchCounts,
  ) {}

  /** The answer to exactly this address, if it was given before and nothing has changed since. */
  remembered(url: string): Answer | undefined {
    const answer = this.cache.get(url);
    if (answer) this.counts.searched(answer.counted, answer.empty);
    return answer;
  }

  /**
   * Searches the live listings; when the search engine is away, PostgreSQL answers and says so.
   * @param url under which the answer is remembered
   * @throws Problem `invalid_input` naming everything that is wrong with the query
   */
  async answer(url: string, query: RawQuery): Promise<Answer> {
    const version = this.cache.present;
    const vocabulary = await this.vocabularies.present();
    const request = readRequest(query, vocabulary);
    if (Array.isArray(request)) throw new Problem('invalid_input', { errors: request });
    const key = JSON.stringify({ ...request, q: fold(request.q) });
    const known = this.cache.get(key);
    if (known) {
      this.cache.keep(url, known, version);
      this.counts.searched(known.counted, known.empty);
      return known;
    }
    const meaning = meaningOf(request.q, vocabulary.lexicon);
    const { found, degraded } = await this.find(stepsOf(request.q, meaning), request);
    const body = Buffer.from(bodyOf(found, degraded, interpretationOf(request, meaning, vocabulary.lexicon), request));
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const answer = { body, etag, counted: meaning.folded, empty: found.total === 0 };
    this.counts.searched(answer.counted, answer.empty);
    if (!degraded) {
      this.cache.keep(key, answer, version);
      this.cache.keep(url, answer, version);
    }
    return answer;
  }

  /** What a query finds, without counting it: nobody is waiting for the answer. @throws Problem `invalid_input` */
  async uncounted(query: RawQuery): Promise<Pick<SearchHit, 'id'>[]> {
    const vocabulary = await this.vocabularies.present();
    const request = readRequest(query, vocabulary);
    if (Array.isArray(request)) throw new Problem('invalid_input', { errors: request });
    const { found } = await this.find(stepsOf(request.q, meaningOf(request.q, vocabulary.lexicon)), request);
    return JSON.parse(found.hits) as Pick<SearchHit, 'id'>[];
  }

  /** What a query would find with other words, without counting or remembering it. @throws Problem `invalid_input` */
  async tried(query: RawQuery, vocabulary: Vocabulary): Promise<Tried> {
    const request = readRequest(query, vocabulary);
    if (Array.isArray(request)) throw new Problem('invalid_input', { errors: request });
    const meaning = meaningOf(request.q, vocabulary.lexicon);
    const { found } = await this.find(stepsOf(request.q, meaning), request);
    const hits = JSON.parse(found.hits) as SearchHit[];
    return { total: found.total, interpretation: interpretationOf(request, meaning, vocabulary.lexicon), hits };
  }

  private async find(steps: Step[], request: SearchRequest): Promise<{ found: Found; degraded: boolean }> {
    try {
      const found = await this.index.find(steps, request);
      if (found.total > 0 || steps.length === 0 || !(await this.wasEmptied())) return { found, degraded: false };
    } catch (error) {
      this.log.warn({ err: error }, 'search engine away; answering from the database');
    }
    return { found: await this.database.find(steps, request), degraded: true };
  }

  /** Whether the index has lost its documents although there are listings: it will be rebuilt. */
  private async wasEmptied(): Promise<boolean> {
    if (Date.now() - this.trustedAt < DOUBT_MS) return false;
    const isEmptied = (await this.index.isEmpty()) && (await this.database.hasListings());
    if (!isEmptied) this.trustedAt = Date.now();
    return isEmptied;
  }
}

function interpretationOf({ q }: SearchRequest, meaning: Meaning, { categories }: Lexicon): Interpretation {
  const { recognised, rest, groups } = meaning;
  return {
    q: q.normalize('NFKC').trim(),
    words: recognised.map(({ piece, term, manner }) => ({ piece, as: term.word, manner })),
    rest,
    categories: groups.flat().map((id) => ({ id, name: categories.get(id)!.name })),
  };
}

/** The answer as JSON. Hits are passed on as the index holds them, unless something is to be added to each. */
function bodyOf(
  { hits, total, facets }: Found,
  degraded: boolean,
  interpretation: Interpretation,
  { highlight }: SearchRequest,
): string {
  const shown = highlight ? highlighted(hits, interpretation) : hits;
  const counts = Object.fromEntries(Object.entries(facets).map(([field, values]) => [facetOfField(field), values]));
  const rest = JSON.stringify({ total, facets: counts, interpretation, degraded });
  return `{"hits":${shown},${rest.slice(1)}`;
}

function highlighted(hits: string, { words, rest }: Interpretation): string {
  const sought = [...words.flatMap(({ piece, as }) => [piece, as]), ...rest];
  const marked = (JSON.parse(hits) as (SearchHit & { description: string })[]).map(({ description, ...hit }) => ({
    ...hit,
    highlights: highlightsOf({ name: hit.name, description }, sought),
  }));
  return JSON.stringify(marked);
}
