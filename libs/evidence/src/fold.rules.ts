/** Text as it is kept: in NFKC, in well-formed Unicode, with line feeds and tabs as its only control characters. */
export const normalText = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('utf8')
    .normalize('NFKC')
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

/** A character of kept text as it is compared: no case, katakana as hiragana. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : character.toLowerCase();
}

/**
 * What texts are compared by when somebody searches in documents: width, case, kana and white space do not matter.
 * Without white space because readers of PDF find lines and gaps within words.
 *
 * @example
 * fold('ハコビー HB-100') === fold('はこびーｈｂ－１００');
 */
export const fold = (text: string): string => [...normalText(text).replace(/\s/gu, '')].map(foldCharacter).join('');

/** Characters that are shown on either side of what was found. */
const AROUND = 40;

/** Where a folded query stands in kept text: the surroundings of the first so many places, on one line each. */
export function snippetsOf(text: string, foldedQuery: string, most: number): string[] {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    if (/\S/u.test(character)) {
      const compared = foldCharacter(character);
      folded += compared;
      for (let unit = 0; unit < compared.length; unit += 1) origins.push(at);
    }
    at += character.length;
  }
  const snippets: string[] = [];
  for (let found = folded.indexOf(foldedQuery); found >= 0 && snippets.length < most;) {
    const last = found + foldedQuery.length - 1;
    const from = origins[found]!;
    const to = origins[last]! + 1;
    snippets.push(
      text
        .slice(Math.max(0, from - AROUND), to + AROUND)
        .toWellFormed()
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    found = folded.indexOf(foldedQuery, last + 1);
  }
  return snippets;
}
