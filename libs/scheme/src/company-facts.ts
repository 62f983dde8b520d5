import type { Text } from '#platform';
import { text } from './words.js';

/** `large`: not an SME; `deemed_large`: an SME by its figures that is deemed large; a fund is never large. */
export const HOLDER_KINDS = ['large', 'deemed_large', 'investment_fund', 'other'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Who holds shares. Lines of one firm, told by its number or else its name, are added up. */
export interface Shareholder {
  name: string;
  corporateNumber?: string | null;
  shares?: number | null;
  kind?: HolderKind | null;
}

/** What a company declares about itself; a draft may leave out anything. Numbers are integers, money is yen. */
export interface CompanyFacts {
  /** A sole proprietor (個人事業主) has no capital, shares or officers. */
  soleProprietor?: boolean | null;
  /** Code of the main industry, see `sizeClassesOf`. */
  industry?: string | null;
  capitalYen?: number | null;
  /** Staff in regular employment (常時使用する従業員). */
  staff?: number | null;
  sharesTotal?: number | null;
  /** All large and deemed large firms among the shareholders; the others may be left out. */
  shareholders?: readonly Shareholder[] | null;
  officersTotal?: number | null;
  /** Officers who are officers or staff of a large firm. */
  officersFromLarge?: number | null;
  /** Officers who are officers or staff of a deemed large firm. */
  officersFromDeemedLarge?: number | null;
  /** Taxable income of the last three years, averaged and rounded up; negative for a loss. */
  averageIncomeYen?: number | null;
  listed?: boolean | null;
  /** `YYYY-MM-DD`. */
  foundedOn?: string | null;
  researchYen?: number | null;
  expensesYen?: number | null;
}

const FACT_NAMES = {
  industry: text('主たる業種（詳細）', 'main industry in detail'),
  capitalYen: text('資本金', 'capital'),
  staff: text('従業員数', 'staff'),
  sharesTotal: text('発行済株式総数', 'total number of shares'),
  shareholders: text('株主', 'shareholders'),
  officersTotal: text('役員総数', 'number of officers'),
  officersFromLarge: text('大企業の役員・職員を兼ねる役員数', 'officers from large firms'),
  officersFromDeemedLarge: text('みなし大企業の役員・職員を兼ねる役員数', 'officers from deemed large firms'),
  averageIncomeYen: text('課税所得の 3 年平均', 'three-year average taxable income'),
  listed: text('上場の有無', 'whether it is listed'),
  foundedOn: text('設立年月日', 'date of foundation'),
  researchYen: text('研究開発費', 'R&D expenses'),
  expensesYen: text('費用総額', 'total expenses'),
} as const satisfies Partial<Record<keyof CompanyFacts, Text>>;

/** The names of the facts that JSON pointers point to or into, each once. */
export function namesOf(pointers: readonly string[]): Text {
  const facts = [...new Set(pointers.map((pointer) => pointer.split('/')[1]!))].map(
    (fact) => FACT_NAMES[fact as keyof typeof FACT_NAMES],
  );
  return text(facts.map(({ ja }) => ja).join('、'), facts.map(({ en }) => en).join(', '));
}
