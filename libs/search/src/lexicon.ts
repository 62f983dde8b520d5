import { DIVISIONS, PREFECTURE_CODES, prefectureName, type PrefectureCode } from '#scheme';
import { compact, fold, skeletonOf, soundOf } from './sound.rules.js';

/** A category as far as searching for it goes. */
export interface LexiconCategory {
  id: string;
  name: string;
  reading: string;
  aliases: readonly string[];
  processes: readonly string[];
  industries: readonly string[];
}

/** A word that people use for categories, other known words or industries (`JSIC:` and the division), the first most. */
export interface LexiconSynonym {
  word: string;
  targets: readonly string[];
}

export interface LexiconMaker {
  id: string;
  name: string;
  reading: string;
}

/** What a lexicon is made of; `readings` are the kana of words that do not bring their own. */
export interface LexiconSource {
  categories: readonly LexiconCategory[];
  synonyms: readonly LexiconSynonym[];
  makers: readonly LexiconMaker[];
  readings: ReadonlyMap<string, string>;
}

/** A word the registry knows, and what it may mean. One without any meaning only fills sentences. */
export interface Term {
  word: string;
  /** How much it means each category, by id, from 0 to 1. */
  categories: Map<string, number>;
  /** Divisions of the Japan Standard Industrial Classification. */
  industries: string[];
  prefectures: PrefectureCode[];
  makers: string[];
}

/** How much a word means a category, by where it stands there. */
const WEIGHT = { name: 1, alias: 0.95, synonym: 0.95, process: 0.75, outvoted: 0.5 };
/** Each further target of a synonym means so much less; a word with many targets means all nearly alike. */
const FALLING = { few: 0.79, many: 0.97 };
const FEW = 3;
/** Words at least so long may be found by a similar sound. */
const SIMILAR_LEAST = 4;
const COMPANY = /株式会社|有限会社|合同会社|\(株\)|\(有\)/gu;
const INDUSTRY = 'JSIC:';

export const isNoise = ({ categories, industries, prefectures, makers }: Term): boolean =>
  categories.size + industries.length + prefectures.length + makers.length === 0;

/** Every text that is `text` without one of its letters. */
export const shortened = (text: string): string[] => {
  const letters = [...text];
  return letters.map((_, at) => letters.slice(0, at).join('') + letters.slice(at + 1).join(''));
};

/** The words the registry knows, to be found as written, by sound, without their endings, in part, or by similarity. */
export class Lexicon {
  readonly byWriting = new Map<string, Term>();
  readonly bySound = new Map<string, Term>();
  readonly bySkeleton = new Map<string, Term>();
  readonly categories = new Map<string, LexiconCategory>();
  /** Names of makers by id. */
  readonly makers = new Map<string, string>();
  /** Longest writing, in letters: no longer piece of a query needs to be looked up. */
  longest = 1;
  private readonly similar = new Map<string, string[]>();
  private readonly readings: ReadonlyMap<string, string>;

  constructor({ categories, synonyms, makers, readings }: LexiconSource) {
    this.readings = readings;
    for (const category of categories) this.addCategory(category);
    this.addSynonyms(synonyms);
    for (const code of PREFECTURE_CODES) {
      const { ja } = prefectureName(code);
      this.add([ja, ja.replace(/[都府県]$/u, '')], { prefectures: [code] });
    }
    for (const { code, ja } of DIVISIONS) this.add(ja.split(/[、，]/u), { industries: [code] });
    for (const sound of this.bySound.keys()) this.addSimilar(sound);
    for (const { id, name, reading } of makers) {
      this.makers.set(id, name);
      this.add([name, name.replace(COMPANY, ''), reading], { makers: [id] }, false);
    }
  }

  /** Terms whose sound differs in one letter, or in two when it is long. */
  similarTo(sound: string): Term[] {
    if (sound.length < SIMILAR_LEAST) return [];
    const candidates = new Set([sound, ...shortened(sound)].flatMap((key) => this.similar.get(key) ?? []));
    const most = sound.length >= 8 ? 2 : 1;
    return [...candidates]
      .map((candidate) => ({ candidate, distance: distanceOf(sound, candidate, most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance)
      .map(({ candidate }) => this.bySound.get(candidate)!);
  }

  /** Terms that a piece is a part of: anywhere in the writing, or the beginning of the sound. */
  containing(piece: string, sound: string): Term[] {
    const found = new Set<Term>();
    if (piece.length >= 2 && !/^[ぁ-ゖー]+$/.test(piece)) {
      for (const [writing, term] of this.byWriting) if (writing.includes(piece)) found.add(term);
    }
    if (sound.length >= 3) for (const [other, term] of this.bySound) if (other.startsWith(sound)) found.add(term);
    return [...found].filter((term) => term.categories.size > 0);
  }

  private addCategory(category: LexiconCategory): void {
    this.categories.set(category.id, category);
    const meaning = (weight: number) => ({ categories: new Map([[category.id, weight]]) });
    const [, base = category.name, inner = ''] = /^(.*?)[（(](.*)[）)]$/u.exec(category.name) ?? [];
    this.add([category.name, base, ...inner.split('・'), category.reading], meaning(WEIGHT.name));
    this.add(category.aliases, meaning(WEIGHT.alias));
    this.add(
      category.processes.flatMap((process) => [process, ...process.split('・')]),
      meaning(WEIGHT.process),
    );
  }

  /** Words of the table come last and outvote the processes of categories, which are many and general. */
  private addSynonyms(synonyms: readonly LexiconSynonym[]): void {
    const meanings = synonyms.map(({ word, targets }) => ({ word, meaning: this.meaningOf(targets) }));
    for (const { word, meaning } of meanings) {
      const known = this.byWriting.get(compact(fold(word)));
      for (const [id, weight] of known?.categories ?? []) {
        if (weight === WEIGHT.process) known!.categories.set(id, WEIGHT.outvoted);
      }
      this.add([word], meaning);
    }
  }

  private meaningOf(targets: readonly string[]): Partial<Term> {
    const industries = targets
      .filter((target) => target.startsWith(INDUSTRY))
      .map((target) => target.slice(INDUSTRY.length));
    const categories = new Map<string, number>();
    const words = targets.filter((target) => !target.startsWith(INDUSTRY));
    for (const [at, target] of words.entries()) {
      const known = this.byWriting.get(compact(fold(target)));
      for (const [id, weight] of known?.categories ?? []) {
        const falling = words.length > FEW ? FALLING.many : FALLING.few;
        const meant = WEIGHT.synonym * Math.min(weight + 0.05, 1) * falling ** at;
        categories.set(id, Math.max(categories.get(id) ?? 0, meant));
      }
    }
    return { categories, industries };
  }

  private add(words: readonly string[], meaning: Partial<Term>, similar = true): void {
    for (const word of words) {
      const folded = fold(word);
      const writing = compact(folded);
      if (writing === '') continue;
      const term = this.merge(this.byWriting, writing, word, meaning);
      const reading = this.readings.get(word);
      for (const spoken of [writing, ...(reading ? [compact(fold(reading))] : [])]) {
        if (spoken !== writing && !this.byWriting.has(spoken)) this.byWriting.set(spoken, term);
        this.longest = Math.max(this.longest, spoken.length);
        const sound = soundOf(spoken);
        if (sound.length >= 2 && !this.bySound.has(sound)) this.bySound.set(sound, term);
      }
      const skeleton = skeletonOf(word);
      if (similar && skeleton !== '' && !this.bySkeleton.has(skeleton)) this.bySkeleton.set(skeleton, term);
    }
  }

  private merge(terms: Map<string, Term>, key: string, word: string, meaning: Partial<Term>): Term {
    const unknown: Term = { word, categories: new Map(), industries: [], prefectures: [], makers: [] };
    const term = terms.get(key) ?? unknown;
    for (const [id, weight] of meaning.categories ?? []) {
      term.categories.set(id, Math.max(term.categories.get(id) ?? 0, weight));
    }
    term.industries.push(...(meaning.industries ?? []));
    term.prefectures.push(...(meaning.prefectures ?? []));
    term.makers.push(...(meaning.makers ?? []));
    terms.set(key, term);
    return term;
  }

  private addSimilar(sound: string): void {
    if (sound.length < SIMILAR_LEAST || isNoise(this.bySound.get(sound)!)) return;
    for (const key of [sound, ...shortened(sound)]) {
      const sounds = this.similar.get(key);
      if (sounds) sounds.push(sound);
      else this.similar.set(key, [sound]);
    }
  }
}

/** How many letters are changed, added, left out or swapped between two words; anything above `most` is `most + 1`. */
export function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let by = 1; by <= other.length; by += 1) {
      const same = one[at - 1] === other[by - 1];
      let cost = Math.min(row[by]! + 1, next[by - 1]! + 1, row[by - 1]! + (same ? 0 : 1));
      if (at > 1 && by > 1 && one[at - 1] === other[by - 2] && one[at - 2] === other[by - 1]) {
        cost = Math.min(cost, before[by - 2]! + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[other.length]!, most + 1);
}
