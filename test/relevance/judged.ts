import { sampleCatalog, type SampleLine } from '../../apps/cli/src/demo/sample-catalog.js';

/**
 * A query, of what kind it is, and what answers it: beginnings of category names with `|` between those that answer it
 * alike and `>` before those that answer it less; `model:`, `brand:`, `product:` or `maker:` and the words in question;
 * or `none`.
 */
export type Judged = readonly [kind: string, q: string, expected: string];

/** What of a hit is judged. */
export interface JudgedHit {
  name: string;
  modelNumbers: string[];
  category: { name: string };
  maker: string;
}

/** Listings the catalog has when relevance is measured. */
export const CATALOG_SIZE = 2_048;

export const judgedCatalog = (): SampleLine[] => [...sampleCatalog(CATALOG_SIZE)];

export const hitOfLine = ({ name, modelNumbers, category, manufacturer }: SampleLine): JudgedHit => ({
  name,
  modelNumbers,
  category: { name: category },
  maker: manufacturer.name,
});

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');

/** How well a hit answers a query: 3 fully, 1 somewhat, 0 not. */
export function gradeOf(expected: string, { name, modelNumbers, category, maker }: JudgedHit): number {
  const [, what, words = ''] = /^(model|brand|product|maker):(.*)$/.exec(expected) ?? [];
  if (what === 'model') return modelNumbers.some((model) => plain(model) === plain(words)) ? 3 : 0;
  if (what === 'brand') return plain(name).includes(plain(words)) ? 3 : 0;
  if (what === 'product') return name === words ? 3 : 0;
  if (what === 'maker') return maker === words ? 3 : 0;
  const rank = expected
    .split('>')
    .findIndex((group) => group.split('|').some((start) => category.name.startsWith(start)));
  return rank < 0 ? 0 : rank === 0 ? 3 : 1;
}

const narrow = (text: string): string =>
  text.replace(/[A-Za-z0-9-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Queries for names and numbers that stand in the catalog, each written in another way. */
export function generatedQueries(lines: readonly SampleLine[], first: number): Judged[] {
  const models = Array.from({ length: 24 }, (_, index): Judged => {
    const model = lines[(first + index * 83) % lines.length]!.modelNumbers[0]!;
    const written = [
      model,
      model.replace('-', ''),
      model.toLowerCase(),
      narrow(model),
      model.replace('-', ' '),
      model.replace('-', '').toLowerCase(),
    ];
    return ['model', written[index % written.length]!, `model:${model}`];
  });
  const names = Array.from({ length: 24 }, (_, index): Judged => {
    const { name, reading, manufacturer } = lines[(first + index * 61 + 7) % lines.length]!;
    const brand = name.split(' ').at(-1)!;
    const queries: Judged[] = [
      ['name', name, `product:${name}`],
      ['name', brand, `brand:${brand}`],
      ['name', hiragana(brand), `brand:${brand}`],
      ['name', reading, `product:${name}`],
      ['maker', manufacturer.name, `maker:${manufacturer.name}`],
      ['maker', manufacturer.name.replace('株式会社', ''), `maker:${manufacturer.name}`],
    ];
    return queries[index % queries.length]!;
  });
  return [...models, ...names];
}
