/** A Japanese address taken apart: what stands before the building, and the building with floor and room. */
export interface AddressParts {
  /** None when the address does not begin with one. */
  prefecture: string | null;
  /** Municipality, town and block numbers joined by hyphens, such as `千代田区丸の内1-2-3`. */
  place: string;
  /** Empty when there is none. */
  building: string;
  /** Whether the place has a block number; without one it is too vague to compare. */
  exact: boolean;
}

const DIGITS = '〇一二三四五六七八九';

/** 二十三 → 23, 一〇 → 10; up to 999. */
function numberOf(kanji: string): string {
  if (!/[十百]/.test(kanji)) return Array.from(kanji, (character) => DIGITS.indexOf(character)).join('');
  const [, hundreds, tens, ones] = /^(?:(.?)百)?(?:(.?)十)?(.?)$/u.exec(kanji) ?? [];
  const times = (digit: string | undefined, unit: string): number =>
    digit ? DIGITS.indexOf(digit) : kanji.includes(unit) ? 1 : 0;
  return String(times(hundreds, '百') * 100 + times(tens, '十') * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}

const BETWEEN_NUMBERS = /(?<=\d)\s*[-‐‑‒–—―−ーｰ~〜のノ]\s*(?=\d)/gu;

/** One spelling for width, case, numerals, 丁目・番・号 and hyphens; spaces stay single and only where they part words. */
function unify(address: string): string {
  return address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*〒?\s*\d{3}-\d{4}(?![-\d])/u, ' ')
    .replace(/[〇一二三四五六七八九十百]+(?=丁目|番地|番|号|条|階)/gu, numberOf)
    .replace(/(?<=\d)\s*丁目\s*/gu, '-')
    .replace(/(?<=\d)\s*番地?の?\s*(?=\d)/gu, '-')
    .replace(/(?<=\d)\s*番地?(?![町丁街館台])/gu, ' ')
    .replace(/(?<=-\d+)\s*号(?![室館棟])/gu, ' ')
    .replace(BETWEEN_NUMBERS, '-')
    .replace(/(?<=\d)-(?!\d)/gu, ' ')
    .replace(/(?<=\d)(?:階|f(?![a-z]))/gu, '階')
    .replace(/(?<=\p{Script=Han})[ヶケヵがガ](?=\p{Script=Han})/gu, 'ヶ')
    .replace(/(?<=\p{Script=Han})ノ(?=\p{Script=Han})/gu, 'の')
    .replace(/大字/gu, '')
    .replace(/[、,，・()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const PREFECTURE = /^(東京都|北海道|京都府|大阪府|(?:神奈川|和歌山|鹿児島|\p{Script=Han}{2})県)\s*/u;
/** Up to three numbers, the first that are no part of a name (北1条, 3番町); a fourth is the room. */
const BLOCK = /^(.*?)(?<!\d)(\d+(?:-\d+){0,2})(?![\d条線区町丁番])-?(.*)$/su;

/**
 * Takes an address apart so that two spellings of one place compare equal. Whatever comes after the block number counts
 * as the building. Normalising the parts written one after the other again changes nothing.
 *
 * @example
 * partsOfAddress('東京都千代田区丸の内一丁目２番３号　丸ビル５Ｆ');
 * // { prefecture: '東京都', place: '千代田区丸の内1-2-3', building: '丸ビル5階', exact: true }
 */
export function partsOfAddress(address: string): AddressParts {
  let parts = takeApart(address);
  // One replacement can make room for another: repeated until the parts come to rest, which two rounds nearly always do.
  for (let round = 0; round < 16; round++) {
    const again = takeApart(`${parts.prefecture ?? ''}${parts.place} ${parts.building}`);
    if (again.place === parts.place && again.building === parts.building) return again;
    parts = again;
  }
  return parts;
}

function takeApart(address: string): AddressParts {
  const whole = unify(address);
  const prefecture = PREFECTURE.exec(whole)?.[1] ?? null;
  const rest = whole.replace(PREFECTURE, '');
  const [, town, block, building = ''] = BLOCK.exec(rest) ?? [];
  if (block === undefined) return { prefecture, place: rest.replaceAll(' ', ''), building: '', exact: false };
  return {
    prefecture,
    place: `${town!.replaceAll(' ', '')}${block}`,
    building: building.replace(/\s/gu, '').replace(/(?:号室)+$/u, ''),
    exact: town!.trim() !== '',
  };
}
