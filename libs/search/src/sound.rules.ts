import { toHiragana, toRomaji } from 'wanakana';
import { todaysKanji } from './kanji-forms.js';

const DIGITS = '〇一二三四五六七八九';
const SMALL = 'ぁぃぅぇぉっゃゅょゎ';
const LARGE = 'あいうえおつやゆよわ';
/** Ways of writing foreign sounds in kana that mean the same word to everybody. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔ/g, 'ぶ'],
  [/てぃ/g, 'ち'],
  [/でぃ/g, 'じ'],
  [/とぅ/g, 'つ'],
  [/ぢ/g, 'じ'],
  [/づ/g, 'ず'],
  [/すてぃー?/g, 'すち'],
  [/を/g, 'お'],
];
const VOWEL_ROWS = [
  'あかさたなはまやらわがざだばぱゃ',
  'いきしちにひみりぎじびぴ',
  'うくすつぬふむゆるぐずぶぷゅ',
  'えけせてねへめれげぜべぺ',
  'おこそとのほもよろごぞどぼぽょ',
];
/** The vowel that only lengthens the syllable before it: う after お-row, い after え-row, the same vowel again. */
const LENGTHENED = VOWEL_ROWS.map((row, at) => [row, ['あ', 'い', 'う', 'えい', 'おう'][at]!] as const).map(
  ([row, vowels]) => new RegExp(`(?<=[${row}])[${vowels}]+`, 'g'),
);

/**
 * What different ways of writing have in common, letter by letter: width, case, katakana and hiragana, old and new
 * kanji, figures in kanji, composed and decomposed marks.
 * @example
 * fold('ﾛﾎﾞｯﾄ') === 'ろぼっと'; fold('５軸') === fold('五軸');
 */
export const fold = (text: string): string =>
  todaysKanji(text.normalize('NFKC').toLowerCase())
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[〇一二三四五六七八九](?=[軸台階段枚本色次面])/g, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, (mark) => (mark === '\u3099' || mark === '\u309a' ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** A folded text without what parts words: spaces, hyphens, middle dots, brackets and other signs. */
export const compact = (folded: string): string => folded.replace(/[^\p{L}\p{N}ー]/gu, '');

/**
 * A word by its sound, in hiragana, without what people leave out, add or mix up: long vowels, small and large kana, ways
 * of writing foreign sounds, doubled n. Other letters stay. Lossy: for finding, not for showing.
 * @example
 * soundOf(fold('スチームコンベクション')) === soundOf(fold('スティムコンベクシヨン'));
 */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [from, to] of FOREIGN) sound = sound.replace(from, to);
  sound = sound.replace(/ー/g, '');
  for (const lengthened of LENGTHENED) sound = sound.replace(lengthened, '');
  return sound.replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => LARGE[SMALL.indexOf(kana)]!);
}

/** Latin letters read as romaji, as folded kana; nothing when they are no romaji. `kanaOf('haizen') === 'はいぜん'` */
export function kanaOf(latin: string): string | undefined {
  const plain = latin
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/[^a-z-]/g, '');
  if (plain.length < 2 || !/[aeiou]/.test(plain)) return undefined;
  const kana = toHiragana(plain.replace(/-/g, 'ー').replace(/nn$/, 'n'));
  return /^[ぁ-ゖー]+$/.test(kana) ? kana : undefined;
}

/**
 * The spelling of a word's sound in plain letters, so that the search engine takes it as one word and forgives slips in
 * it. Kanji have none; the answer is then empty.
 * @example
 * spellingOf('ロボット') === spellingOf('robotto'); spellingOf('AGV') === 'agv';
 */
export function spellingOf(word: string): string {
  const folded = fold(word);
  if (/^[a-z0-9]+$/.test(folded)) {
    const kana = kanaOf(folded);
    return kana && folded.length > 3 ? toRomaji(soundOf(kana)) : folded;
  }
  return /^[ぁ-ゖー]+$/.test(folded) ? toRomaji(soundOf(folded)) : '';
}

const ENDINGS = /(?:たい|ます|する|した|したい|して|される|できる|ください|人|機)$/u;

/**
 * A word without its kana endings and particles, when at least two kanji are left: 釣り銭 and 釣銭 are the same. Words
 * with katakana, letters or longer kana between have none: there the kana say something.
 */
export function skeletonOf(text: string): string {
  const plain = todaysKanji(text.normalize('NFKC')).trim().replace(ENDINGS, '');
  if (!/^[\p{Script=Han}ぁ-ゖ]+$/u.test(plain) || /[ぁ-ゖ]{3}/.test(plain)) return '';
  const kanji = plain.replace(/[^\p{Script=Han}]/gu, '');
  return kanji.length >= 2 ? kanji : '';
}
