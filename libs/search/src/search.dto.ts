import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsText } from '#platform';
import type { Manner } from './interpretation.rules.js';
import type { Stretch } from './highlight.rules.js';

export class HitCategory {
  id: string;
  name: string;
}

export class ExcerptView {
  text: string;
  /** Stretches of the text: from a letter up to, not including, another. */
  matches: Stretch[];
}

export class HighlightsView {
  /** Stretches of the name: from a letter up to, not including, another. */
  name: Stretch[];
  /** The part of the description that matches. */
  excerpt: ExcerptView;
}

export class SearchHit {
  /** Of the listing. */
  id: string;
  name: string;
  modelNumbers: string[];
  category: HitCategory;
  maker: string;
  makerId: string;
  /** Yen without tax. */
  bodyPrice: number;
  kind: string;
  /** With `highlight=true`. */
  highlights?: HighlightsView;
}

export class RecognisedWord {
  /** What was typed, folded. */
  piece: string;
  /** The word it was taken for. */
  as: string;
  /** How: as written, by sound, as a homophone, as part of a word, as a similar word. */
  manner: Manner;
}

export class Interpretation {
  /** The words as they were searched for. */
  q: string;
  words: RecognisedWord[];
  /** What is no known word and was looked for in the texts. */
  rest: string[];
  /** The categories that were taken to be meant, most meant first. */
  categories: HitCategory[];
}

export class SearchResult {
  hits: SearchHit[];
  total: number;
  /** For each facet asked for how many hits each value has; for numbers `min` and `max`. */
  facets: Record<string, Record<string, number>>;
  interpretation: Interpretation;
  /** Answered without the search engine: simpler ranking, no facets. */
  degraded: boolean;
}

export class Suggestion {
  kind: 'category' | 'word' | 'maker' | 'product';
  text: string;
  /** Of the category, the maker or the listing; none for a word. */
  id?: string;
}

export class Suggestions {
  items: Suggestion[];
}

export class SuggestQuery {
  /** What was typed so far. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class ClickBody {
  /** What was searched for. */
  @IsText(200)
  q: string;
}
