/** Characters of names that registers and people write in more than one way, and the one they are compared by. */
const VARIANTS: Record<string, string> = {
  ...{ 髙: '高', 﨑: '崎', 嵜: '崎', 碕: '崎', 濵: '浜', 濱: '浜', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斎', 斉: '斎' },
  ...{ 澤: '沢', 嶋: '島', 嶌: '島', 德: '徳', 廣: '広', 國: '国', 眞: '真', 惠: '恵', 龍: '竜', 瀨: '瀬' },
  ...{ 桒: '桑', 𠮷: '吉', 栁: '柳', 藪: '薮', 關: '関', 榮: '栄', 壽: '寿', 靜: '静' },
};

const ANY_VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/**
 * What two spellings of a name of a person or firm have in common: width, case, spaces, dots, ㈱ and common variants of
 * characters do not matter. Empty for a blank name. Applying it twice changes nothing.
 *
 * @example
 * nameKey('髙橋　一郎') === nameKey('高橋一郎');
 * nameKey('㈱ＡＢＣ') === nameKey('株式会社abc');
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s・.,、，。'’"”“‘\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/\(株\)/gu, '株式会社')
    .replace(/\(有\)/gu, '有限会社')
    .replace(/\(同\)/gu, '合同会社')
    .toLowerCase()
    .replace(ANY_VARIANT, (character) => VARIANTS[character]!)
    .normalize('NFKC');
}

/** A model number without what people leave out or write differently: width, case, hyphens, spaces, dots, slashes. */
export const modelKey = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―−ー_./・]/gu, '');
