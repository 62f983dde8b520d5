import type { PrefectureCode } from '#scheme';
import { kanjiReadings } from './kanji-readings.js';
import { isNoise, type Lexicon, type Term } from './lexicon.js';
import { compact, fold, kanaOf, skeletonOf, soundOf, spellingOf } from './sound.rules.js';

/** How a word was recognised; from `partial` on it is a guess. */
export type Manner = 'written' | 'sound' | 'homophone' | 'partial' | 'similar';

/** A piece of a query and the known word it was taken for. */
export interface Recognised {
  piece: string;
  term: Term;
  manner: Manner;
}

/** What a query was taken to mean. */
export interface Meaning {
  /** Folded; how repeated queries are known again. */
  folded: string;
  recognised: Recognised[];
  /** Pieces that are no known words. */
  rest: string[];
  /** The categories that are meant, most meant first: those of a group are meant alike. */
  groups: string[][];
  industries: string[];
  prefectures: PrefectureCode[];
  makers: string[];
  /** All letters and figures together, when the whole query might be a model number. */
  model?: string;
  /** Whether all that was recognised was so by guess only. */
  guessed: boolean;
}

interface Piece {
  text: string;
  recognised?: Recognised;
}

/** Categories that are meant nearly as much as the first are shown among it, somewhat less after it. */
const ALIKE = 0.8;
const ALSO = { oneWord: 0.3, severalWords: 0.6 };
const INDUSTRY_BONUS = 1.6;
const TRUST: Record<Manner, number> = { written: 1, sound: 1, homophone: 0.9, partial: 0.6, similar: 0.7 };
/** More letters than any name has are not looked up one by one. */
const LETTERS_MOST = 100;
const READINGS_MOST = 64;
const HEAD_LEAST = 4;
/** A word for so many categories says less than one for few, where both stand. */
const GENERAL = { categories: 3, trust: 0.5 };

const isKana = (text: string): boolean => /^[ぁ-ゖー]+$/.test(text);
const isAlnum = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter);
/** Kana that only hold a sentence together. */
const PARTICLES =
  /^(?:を|の|が|に|で|と|は|へ|も|や|な|た|て|から|まで|より|など|たい|する|した|して|したい|します|ください|です|ます|れる|られる|せる|させる|ない|なる|ている|ていく|め|り|る|き|し|い|く|け|げ|み|べ|ける|げる|める|える)+$/;
/** What links a word to the one before it. */
const LINK = /^[をのがにではへもと](?=..)/u;
/** Kanji that only say that it is a machine, a vehicle, a place or people. */
const SUFFIXES = /^[機器車式型用者業店屋会社装置化製品付一人性的無不]$/u;

/** Works out what a query means by the words the registry knows. */
export function meaningOf(query: string, lexicon: Lexicon): Meaning {
  const folded = fold(query).slice(0, LETTERS_MOST);
  const pieces = wholeOf(folded, query, lexicon) ?? chunksOf(folded).flatMap((chunk) => piecesOf(chunk, lexicon));
  const recognised = pieces.flatMap(({ recognised }) => (recognised ? [recognised] : []));
  const meant = recognised.filter(({ term }) => !isNoise(term));
  const rest = pieces.filter(({ recognised }) => !recognised).map(({ text }) => text);
  const model = modelOf(folded);
  return {
    folded,
    recognised: meant,
    rest: meant.length > 0 ? rest.filter((text) => !isFiller(text)) : restOf(rest, folded),
    ...groupsOf(meant, lexicon),
    ...(model !== undefined && !meant.some((known) => isKnownAs(known, model)) && { model }),
    guessed: meant.length > 0 && meant.every(({ manner }) => manner === 'partial' || manner === 'similar'),
  };
}

/** With nothing recognised, everything counts that has letters. */
const restOf = (rest: string[], folded: string): string[] => {
  const all = rest.length > 0 ? rest : chunksOf(folded);
  const telling = all.filter((text) => !isFiller(text));
  return telling.length > 0 ? telling : all;
};

const isFiller = (text: string): boolean => PARTICLES.test(text) || SUFFIXES.test(text);

/** The parts of a folded query that spaces and signs hold apart; hyphens inside model numbers do not. */
const chunksOf = (folded: string): string[] =>
  folded
    .replace(/(?<=[a-z0-9])[-_./](?=[a-z0-9])/g, '')
    .split(/[^\p{L}\p{N}ー]+/u)
    .filter((chunk) => /[^ー]/.test(chunk));

/** Letters and figures together may be a model number, and so may two signs be how one begins. */
function modelOf(folded: string): string | undefined {
  const key = folded.replace(/[\s\-_./・ー]/g, '');
  if (!/^[a-z0-9]{2,}$/.test(key) || !/[a-z]/.test(key)) return undefined;
  return key.length === 2 || /\d/.test(key) ? key : undefined;
}

/** Whether a word explains what might be a model number; of two letters alike words and parts of words say nothing. */
const isKnownAs = ({ piece, manner }: Recognised, model: string): boolean =>
  piece === model && (model.length > 2 || manner === 'written' || manner === 'sound');

/** The query as one known word, whatever parts it: written, by sound, as romaji, or without endings. */
function wholeOf(folded: string, query: string, lexicon: Lexicon): Piece[] | undefined {
  const text = compact(folded);
  if (text.length < 2) return undefined;
  const found = findWhole(text, lexicon) ?? bareOf(query, lexicon);
  return found && [{ text, recognised: { ...found, piece: text } }];
}

/** The known word with the same kanji, whatever kana stand between and after them. */
function bareOf(text: string, lexicon: Lexicon): Recognised | undefined {
  const skeleton = skeletonOf(text);
  const term = skeleton === '' ? undefined : lexicon.bySkeleton.get(skeleton);
  return term && !isNoise(term) ? { piece: text, term, manner: 'written' } : undefined;
}

function findWhole(text: string, lexicon: Lexicon): Recognised | undefined {
  const written = lexicon.byWriting.get(text);
  if (written) return { piece: text, term: written, manner: 'written' };
  const spoken = lexicon.bySound.get(soundOf(kanaOr(text)));
  return spoken && { piece: text, term: spoken, manner: 'sound' };
}

/** Romaji as kana; anything else as it is. */
const kanaOr = (text: string): string => (/^[a-z\p{M}ā-ž-]+$/u.test(text) ? (kanaOf(text) ?? text) : text);

/** Splits a chunk into known words and what lies between them, then tries harder for what lies between. */
function piecesOf(chunk: string, lexicon: Lexicon): Piece[] {
  const whole = findWhole(chunk, lexicon) ?? bareOf(chunk, lexicon);
  if (whole) return [{ text: chunk, recognised: whole }];
  const split = splitAtKnown(chunk, (text) => lexicon.byWriting.get(text), lexicon.longest);
  const pieces = withoutChance(split).flatMap((piece, at) =>
    piece.recognised ? [piece] : listen(at === 0 ? piece.text : piece.text.replace(LINK, ''), lexicon),
  );
  // A word that was cut to pieces because of a slip in it is better recognised as one.
  const unexplained = pieces.some(({ recognised, text }) => !recognised && !isFiller(text));
  const better = unexplained ? (homophoneOf(chunk, lexicon) ?? similarOf(chunk, lexicon)) : undefined;
  return better ? [{ text: chunk, recognised: better }] : pieces;
}

/** A part that is no known word as it is written: by sound, by the readings of its kanji, by similarity, in part. */
function listen(text: string, lexicon: Lexicon): Piece[] {
  if (isFiller(text)) return [{ text }];
  const found = findWhole(text, lexicon) ?? homophoneOf(text, lexicon);
  if (found) return [{ text, recognised: found }];
  const sound = soundOf(kanaOr(text));
  const bySound = splitAtKnown(sound, (piece) => (piece.length > 2 ? lexicon.bySound.get(piece) : undefined), 40);
  if (isKana(sound) && sound.length > 0 && covered(bySound) >= 0.7 * sound.length) {
    return bySound.filter(({ recognised }) => recognised).map(asSound);
  }
  const guess = similarOf(text, lexicon) ?? partOf(text, sound, lexicon) ?? lettersOf(text, lexicon);
  return [{ text, ...(guess && { recognised: guess }) }];
}

const asSound = (piece: Piece): Piece => ({ ...piece, recognised: { ...piece.recognised!, manner: 'sound' } });

const covered = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text, recognised }) => sum + (recognised && !isNoise(recognised.term) ? text.length : 0), 0);

/** The known word that sounds the same when its kanji are read in one of the usual ways: 配善 is 配膳. */
function homophoneOf(text: string, lexicon: Lexicon): Recognised | undefined {
  if (!/\p{Script=Han}/u.test(text) || text.length > 16) return undefined;
  let spoken = [''];
  for (const letter of text) {
    const readings = /\p{Script=Han}/u.test(letter) ? kanjiReadings().get(letter) : [letter];
    if (!readings) return undefined;
    spoken = spoken.flatMap((start) => readings.map((reading) => start + reading)).slice(0, READINGS_MOST);
  }
  for (const reading of spoken) {
    const term = lexicon.bySound.get(soundOf(reading));
    if (term && !isNoise(term)) return { piece: text, term, manner: 'homophone' };
  }
  return undefined;
}

function similarOf(text: string, lexicon: Lexicon): Recognised | undefined {
  if (/^\p{Script=Han}{1,3}$/u.test(text)) return undefined;
  const spoken = kanaOr(text);
  const [term] = lexicon.similarTo(soundOf(spoken)).concat(spoken === text ? [] : lexicon.similarTo(text));
  return term && { piece: text, term, manner: 'similar' };
}

/** What all words have in common that the text is a part of. */
function partOf(text: string, sound: string, lexicon: Lexicon): Recognised | undefined {
  const terms = lexicon.containing(text, isKana(sound) ? sound : '');
  if (terms.length === 0) return undefined;
  const categories = new Map<string, number>();
  for (const term of terms) {
    for (const [id, weight] of term.categories) categories.set(id, Math.max(categories.get(id) ?? 0, weight));
  }
  const term: Term = { word: terms[0]!.word, categories, industries: [], prefectures: [], makers: [] };
  return { piece: text, term, manner: 'partial' };
}

/** The letters of what looks like a model number nobody has: AGV999 still means an AGV. */
function lettersOf(text: string, lexicon: Lexicon): Recognised | undefined {
  const letters = /^([a-z]{3,})\d+$/.exec(text)?.[1];
  const term = letters === undefined ? undefined : lexicon.byWriting.get(letters);
  return term && { piece: text, term, manner: 'partial' };
}

/** Cuts a text so that known words cover most of it, in as few pieces as can be; a run of letters is never cut. */
function splitAtKnown(text: string, find: (piece: string) => Term | undefined, longest: number): Piece[] {
  const best: { score: number; from: number; term?: Term }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = { score: best[end - 1]!.score, from: end - 1 };
    if (isAlnum(text[end - 1]) && isAlnum(text[end])) continue;
    for (let from = Math.max(0, end - longest); from < end; from += 1) {
      if (isAlnum(text[from - 1]) && isAlnum(text[from])) continue;
      const term = find(text.slice(from, end));
      if (!term) continue;
      const score = best[from]!.score + (end - from) * (isNoise(term) ? 1.5 : 2) - 1;
      if (score > best[end]!.score) best[end] = { score, from, term };
    }
  }
  const pieces: Piece[] = [];
  let open = text.length;
  for (let end = text.length; end > 0; end = best[end]!.from) {
    const { from, term } = best[end]!;
    if (!term) continue;
    if (open > end) pieces.unshift({ text: text.slice(end, open) });
    const piece = text.slice(from, end);
    pieces.unshift({ text: piece, recognised: { piece, term, manner: 'written' } });
    open = from;
  }
  if (open > 0) pieces.unshift({ text: text.slice(0, open) });
  return pieces;
}

/** Short kana words found inside a longer run of kana are chance unless they and what is known beside them fill it. */
function withoutChance(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = at;
    while (end < pieces.length && isKana(pieces[end]!.text)) end += 1;
    const run = pieces.slice(at, end);
    if (run.length === 0) kept.push(pieces[at++]!);
    else {
      const text = run.map((piece) => piece.text).join('');
      const isChance = run.length > 1 && covered(run) < 0.6 * text.length && !run.every(isKnownOrParticle);
      kept.push(...(isChance ? headOf(run, text) : run));
      at = end;
    }
  }
  return kept;
}

/** A compound says at its end what it is: of an unknown kind of oven it is known that it is an oven. */
function headOf(run: readonly Piece[], text: string): Piece[] {
  const last = run.at(-1)!;
  if (!last.recognised || last.text.length < HEAD_LEAST || isNoise(last.recognised.term)) return [{ text }];
  const head: Piece = { text: last.text, recognised: { ...last.recognised, manner: 'partial' } };
  return [{ text: text.slice(0, -last.text.length) }, head];
}

const isKnownOrParticle = ({ text, recognised }: Piece): boolean =>
  (recognised !== undefined && (text.length > 1 || isNoise(recognised.term))) || PARTICLES.test(text);

function groupsOf(
  recognised: readonly Recognised[],
  { categories }: Lexicon,
): Pick<Meaning, 'groups' | 'industries' | 'prefectures' | 'makers'> {
  const scores = new Map<string, number>();
  const industries = recognised.flatMap(({ term }) => term.industries);
  const isGeneral = ({ term }: Recognised): boolean => term.categories.size > GENERAL.categories;
  const isSpecific = recognised.some((word) => word.term.categories.size > 0 && !isGeneral(word));
  for (const word of recognised) {
    const trust = TRUST[word.manner] * (isSpecific && isGeneral(word) ? GENERAL.trust : 1);
    for (const [id, weight] of word.term.categories) scores.set(id, (scores.get(id) ?? 0) + weight * trust);
  }
  for (const [id, score] of scores) {
    const matching = categories.get(id)?.industries.some((industry) => industries.includes(industry));
    if (matching) scores.set(id, score * INDUSTRY_BONUS);
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const top = ranked[0]?.[1] ?? 0;
  const least = recognised.length > 1 ? ALSO.severalWords : ALSO.oneWord;
  const alike = ranked.filter(([, score]) => score >= ALIKE * top).map(([id]) => id);
  const also = ranked.filter(([, score]) => score < ALIKE * top && score >= least * top).map(([id]) => id);
  return {
    groups: [alike, also].filter((group) => group.length > 0),
    industries: [...new Set(industries)],
    prefectures: recognised.flatMap(({ term }) => term.prefectures),
    makers: recognised.flatMap(({ term }) => term.makers),
  };
}

/**
 * Pieces as the search engine is asked for them: sounds spelled in letters, kanji as they are. A spelling of one or two
 * letters is asked for exactly, since nearly every word begins with it.
 */
export const engineWords = (pieces: readonly string[]): string =>
  pieces
    .flatMap((piece) => piece.match(/[a-z0-9]+|\p{Script=Han}[\p{Script=Han}ぁ-ゖー々〆]*|[ぁ-ゖー]+|[^\s]/gu) ?? [])
    .map((run) => {
      const spelling = spellingOf(run);
      return spelling === '' ? run : spelling.length < 3 ? `"${spelling}"` : spelling;
    })
    .join(' ');
