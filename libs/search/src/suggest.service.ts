import { Injectable } from '@nestjs/common';
import { engineWords } from './interpretation.rules.js';
import { IndexFinder } from './index-finder.service.js';
import { isNoise, type Lexicon, type Term } from './lexicon.js';
import type { Suggestion } from './search.dto.js';
import { compact, fold, kanaOf, soundOf } from './sound.rules.js';
import { Vocabularies } from './vocabulary.service.js';

const EACH_MOST = 4;
const PRODUCTS_MOST = 4;

/** What the search box offers while somebody types. */
@Injectable()
export class Suggest {
  constructor(
    private readonly vocabularies: Vocabularies,
    private readonly index: IndexFinder,
  ) {}

  /** Categories, words, makers and products that what was typed may become; without the engine no products. */
  async suggest(q: string): Promise<Suggestion[]> {
    const folded = fold(q.slice(0, 60));
    const typed = compact(folded);
    if (typed === '') return [];
    const { lexicon } = await this.vocabularies.present();
    const products = await this.index.names(engineWords(folded.split(' ')), PRODUCTS_MOST).catch(() => []);
    return [
      ...knownWords(typed, lexicon),
      ...products.map(({ id, name }): Suggestion => ({ kind: 'product', text: name, id })),
    ];
  }
}

/** Words that begin with what was typed, as written, by sound or in romaji; each meaning once. */
function knownWords(typed: string, lexicon: Lexicon): Suggestion[] {
  const sound = soundOf(/^[a-z]+$/.test(typed) ? (kanaOf(typed.replace(/[^aeioun]$/, '')) ?? typed) : typed);
  const found = new Set<Term>();
  for (const [writing, term] of lexicon.byWriting) if (writing.startsWith(typed)) found.add(term);
  if (sound.length >= 2) for (const [other, term] of lexicon.bySound) if (other.startsWith(sound)) found.add(term);
  const terms = [...found].filter((term) => !isNoise(term)).sort((a, b) => a.word.length - b.word.length);
  const makers = new Set(terms.flatMap(({ makers }) => makers));
  const words = terms.filter(({ categories }) => categories.size > 0);
  const categories = new Map<string, Suggestion>();
  for (const { categories: meant } of words) {
    for (const [id, weight] of meant) {
      if (weight > 0.9) categories.set(id, { kind: 'category', text: lexicon.categories.get(id)!.name, id });
    }
  }
  return [
    ...[...categories.values()].slice(0, EACH_MOST),
    ...words.slice(0, EACH_MOST).map(({ word }): Suggestion => ({ kind: 'word', text: word })),
    ...[...makers].slice(0, EACH_MOST).map((id): Suggestion => ({ kind: 'maker', text: lexicon.makers.get(id)!, id })),
  ];
}
