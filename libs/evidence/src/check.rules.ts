import { definePoints, type Text } from '#platform';
import { daysAfter, modelKey, nameKey, UNITS } from '#scheme';
import { SEVERITIES, type CheckContext, type CheckedEvidence, type CheckFinding, type Severity } from './check.js';
import {
  above,
  below,
  differs,
  isCapacity,
  isOneOf,
  isOutside,
  outOfOrder,
  percentOf,
  seenElsewhere,
  type Hit,
} from './check.hits.js';
import { counterpartyOf, invoiceKeys, sameParty } from './counterparty.rules.js';
import { FACTS } from './evidence.facts.js';
import { EVIDENCE_KIND_NAMES, EVIDENCE_KINDS, type EvidenceKind } from './evidence.rules.js';
import type { FactTable } from './fact.js';
import { compareWithPapers } from './paper.rules.js';
import { perCapacity, profitShare, shareAbove } from './price.rules.js';
import { WARNED_DAYS } from './standing.rules.js';

interface Check<Kind extends EvidenceKind = EvidenceKind> extends Text {
  severity: Severity;
  /** Left out: every kind. */
  kinds?: readonly Kind[];
  find: (
    evidence: Extract<CheckedEvidence, { kind: Kind }>,
    context: CheckContext,
    dossier: readonly CheckedEvidence[],
  ) => Hit[];
}

/** Ties the kinds of a check to what its function is given. */
const check = <Kind extends EvidenceKind>(row: Check<Kind>): Check => row as unknown as Check;

const SALES = ['sales_record', 'sales_record_other'] as const;

/** Every machine check, with what it says. */
const CHECKS = {
  date_to_come: check({
    severity: 'block',
    ja: '「{fact}」が未来の日付（{day}）です',
    en: '“{fact}” is a date to come ({day})',
    find: ({ kind, facts }, { today }) =>
      // The end of a validity may well be to come; the certificate has a point of its own.
      kind === 'registry_certificate'
        ? []
        : Object.entries(FACTS[kind] as FactTable).flatMap(([name, { type, label }]) => {
            const day = (facts as Record<string, unknown>)[name];
            return type === 'date' && name !== 'validTo' && typeof day === 'string' && day > today
              ? [{ at: `/facts/${name}`, params: { fact: label, day } }]
              : [];
          }),
  }),
  model_number_not_in_revision: check({
    severity: 'block',
    kinds: ['sales_record', 'delivery_record', 'pilot_result'],
    ja: '型番 {modelNumber} はこの製品の型番（{known}）にありません',
    en: 'Model number {modelNumber} is not one of the product’s ({known})',
    find: ({ facts: { modelNumber } }, { product }) =>
      modelNumber === undefined ||
      !product ||
      product.modelNumbers.length === 0 ||
      isOneOf(product.modelNumbers, modelNumber)
        ? []
        : [{ at: '/facts/modelNumber', params: { modelNumber, known: product.modelNumbers } }],
  }),
  other_category: check({
    severity: 'block',
    kinds: ['sales_record_other'],
    ja: '型番 {modelNumber} は、この製品と同じカテゴリに掲載された貴社の別製品の型番ではありません',
    en: 'Model number {modelNumber} is not of another product of yours that was listed in the same category',
    find: ({ facts: { modelNumber } }, { product }) =>
      !product?.othersInCategory || isOneOf([...product.modelNumbers, ...product.othersInCategory], modelNumber)
        ? []
        : [{ at: '/facts/modelNumber', params: { modelNumber } }],
  }),
  counterparty_is_maker: check({
    severity: 'block',
    ja: '相手方 {name} は申請者自身です',
    en: 'The other party, {name}, is the applicant itself',
    find: (evidence, { maker }) =>
      counterpartyOf(evidence).flatMap((party) =>
        sameParty(party, maker) ? [{ at: party.at, params: { name: party.name } }] : [],
      ),
  }),
  comparable_of_the_maker: check({
    severity: 'block',
    kinds: ['comparables'],
    ja: '比較する製品が申請者自身の製品です',
    en: 'A comparable product is the applicant’s own',
    find: ({ facts }, { maker }) =>
      facts.products.flatMap((other, index) =>
        nameKey(other.maker) === nameKey(maker.name) ? [{ at: `/facts/products/${index}/maker` }] : [],
      ),
  }),
  own_capacity_differs: check({
    severity: 'block',
    kinds: ['comparables'],
    ja: '自社製品の能力値 {stated} {unit} が、製品の「{attribute}」（{declared} {declaredUnit}）と一致しません',
    en: 'The product’s own capacity of {stated} {unit} is not its “{attribute}” of {declared} {declaredUnit}',
    find: ({ facts: { ownCapacity: stated, capacityUnit: unit } }, { product }) => {
      const declared = product?.capacity;
      if (!declared || isCapacity(declared, stated, unit)) return [];
      const { label: attribute, value, unit: symbol } = declared;
      const declaredUnit = symbol === null ? '' : UNITS[symbol];
      return [{ at: '/facts/ownCapacity', params: { stated, unit, attribute, declared: value, declaredUnit } }];
    },
  }),
  reason_outside_missing: check({
    severity: 'block',
    kinds: ['comparables'],
    ja: '能力あたりの価格が中央値から {percent} % を超えて離れるときは、その理由が必要です',
    en: 'A price per capacity more than {percent} % from the median needs a reason',
    find: ({ facts }, { product, figures }) =>
      facts.reasonOutside === undefined && isOutside(facts, product?.bodyPrice, figures.comparablesSpread)
        ? [{ at: '/facts/reasonOutside', params: { percent: percentOf(figures.comparablesSpread) } }]
        : [],
  }),
  price_outside_comparables: check({
    severity: 'warn',
    kinds: ['comparables'],
    ja: '能力あたり {own} 円で、類似製品 {sample} 件の中央値 {median} 円から {percent} % 離れています（{most} % まで）',
    en: '¥{own} per unit of capacity is {percent} % from the median of {sample} comparable products, ¥{median} (at most {most} %)',
    find: ({ facts }, { product, figures }) => {
      if (!isOutside(facts, product?.bodyPrice, figures.comparablesSpread)) return [];
      const { own, median, distance } = perCapacity(facts, product!.bodyPrice!);
      const numbers = { own: Math.round(own), median: Math.round(median), sample: facts.products.length };
      const shares = { percent: percentOf(distance), most: percentOf(figures.comparablesSpread) };
      return [{ at: '/facts/products', params: { ...numbers, ...shares } }];
    },
  }),
  evidence_expired: check({
    severity: 'warn',
    ja: '有効期限（{day}）が過ぎているため、要件に数えません',
    en: 'It ran out on {day} and does not count any more',
    find: ({ validTo: day }, { today }) => (day !== null && day < today ? [{ at: '', params: { day } }] : []),
  }),
  evidence_expires_soon: check({
    severity: 'warn',
    ja: '有効期限（{day}）が近づいています',
    en: 'It runs out on {day}',
    find: ({ validTo: day }, { today }) =>
      day !== null && day >= today && day <= daysAfter(today, WARNED_DAYS[0]) ? [{ at: '', params: { day } }] : [],
  }),
  declared_above_sold: check({
    severity: 'warn',
    kinds: ['sales_record'],
    ja: '申告価格 {declared} 円は、販売単価 {sold} 円より {percent} % 高くなっています（{most} % まで）',
    en: 'The declared ¥{declared} is {percent} % above the ¥{sold} it was sold for (at most {most} %)',
    find: ({ facts: { unitPriceYen: sold } }, context) => above('/facts/unitPriceYen', sold, context),
  }),
  sold_above_declared: check({
    severity: 'warn',
    kinds: ['sales_record'],
    ja: '販売単価 {sold} 円は、申告価格 {declared} 円より {percent} % 高くなっています（{most} % まで）。同じ構成の価格か確かめてください',
    en: 'The ¥{sold} it was sold for is {percent} % above the declared ¥{declared} (at most {most} %): is it the price of the same configuration?',
    find: ({ facts: { unitPriceYen: sold } }, context) => below('/facts/unitPriceYen', sold, context),
  }),
  declared_above_appraised: check({
    severity: 'warn',
    kinds: ['appraisal'],
    ja: '申告価格 {declared} 円は、評価額 {sold} 円より {percent} % 高くなっています（{most} % まで）',
    en: 'The declared ¥{declared} is {percent} % above the ¥{sold} it was appraised at (at most {most} %)',
    find: ({ facts: { appraisedPriceYen: sold } }, context) => above('/facts/appraisedPriceYen', sold, context),
  }),
  fiscal_year_to_come: check({
    severity: 'block',
    kinds: ['continuity'],
    ja: '会計年度（{year}）がまだ始まっていません',
    en: 'The fiscal year {year} has not begun',
    find: ({ facts: { fiscalYear: year } }, { today }) =>
      year !== undefined && year > yearOf(today) ? [{ at: '/facts/fiscalYear', params: { year } }] : [],
  }),
  statement_outdated: check({
    severity: 'warn',
    kinds: ['continuity'],
    ja: '財務諸表（{year} 年度）が {most} 年より前のものです',
    en: 'The financial statement of {year} is more than {most} years old',
    find: ({ facts: { fiscalYear: year } }, { today }) =>
      year !== undefined && year < yearOf(today) - STATEMENT_YEARS
        ? [{ at: '/facts/fiscalYear', params: { year, most: STATEMENT_YEARS } }]
        : [],
  }),
  listed_price_differs: check({
    severity: 'warn',
    kinds: ['price_list'],
    ja: '掲載価格 {listed} 円が申告価格 {declared} 円と違います',
    en: 'The listed price of ¥{listed} is not the declared ¥{declared}',
    find: ({ facts: { priceYen: listed } }, { product }) =>
      differs('/facts/priceYen', listed, product?.bodyPrice, 'listed'),
  }),
  cost_total_differs: check({
    severity: 'warn',
    kinds: ['cost_build_up'],
    ja: '原価計算の合計 {total} 円が申告価格 {declared} 円と違います',
    en: 'The cost build-up comes to ¥{total}, not to the declared ¥{declared}',
    find: ({ facts: { totalYen: total } }, { product }) =>
      differs('/facts/totalYen', total, product?.bodyPrice, 'total'),
  }),
  profit_above_band: check({
    severity: 'warn',
    kinds: ['cost_build_up'],
    ja: '利益 {profit} 円は原価の {percent} % です（通常は約 {usual} %、{most} % まで）',
    en: 'A profit of ¥{profit} is {percent} % of the cost (about {usual} % is usual, at most {most} %)',
    find: ({ facts }, { figures }) => {
      const share = profitShare(facts);
      if (share <= figures.profitMost) return [];
      const [usual, most] = [percentOf(figures.profitUsual), percentOf(figures.profitMost)];
      return [{ at: '/facts/profitYen', params: { profit: facts.profitYen, percent: percentOf(share), usual, most } }];
    },
  }),
  this_model_not_another: check({
    severity: 'warn',
    kinds: ['sales_record_other'],
    ja: '型番 {modelNumber} はこの製品のものです。「納品書・請求書」として追加すると重みが上がります',
    en: 'Model number {modelNumber} is this product’s: as a sales record of this model it weighs more',
    find: ({ facts: { modelNumber } }, { product }) =>
      product && isOneOf(product.modelNumbers, modelNumber)
        ? [{ at: '/facts/modelNumber', params: { modelNumber } }]
        : [],
  }),
  invoice_number_twice: check({
    severity: 'warn',
    kinds: SALES,
    ja: '番号 {number} の納品書・請求書が 2 件以上あります',
    en: 'There is more than one invoice of number {number}',
    find: (evidence, _context, dossier) =>
      dossier.some(
        (other) => other.id !== evidence.id && invoiceKeys(other).some((key) => invoiceKeys(evidence).includes(key)),
      )
        ? [{ at: '/facts/invoiceNumber', params: { number: evidence.facts.invoiceNumber } }]
        : [],
  }),
  sold_prices_apart: check({
    severity: 'warn',
    kinds: ['sales_record'],
    ja: 'この型番の販売単価が {least} 円から {most} 円まで離れています',
    en: 'This model was sold for ¥{least} and for ¥{most}',
    find: (evidence, { figures }, dossier) => {
      const prices = dossier.flatMap((other) =>
        other.kind === 'sales_record' && modelKey(other.facts.modelNumber) === modelKey(evidence.facts.modelNumber)
          ? [other.facts.unitPriceYen]
          : [],
      );
      const [least, most] = [Math.min(...prices), Math.max(...prices)];
      return shareAbove(most, least) > figures.priceRiseMost
        ? [{ at: '/facts/unitPriceYen', params: { least, most } }]
        : [];
    },
  }),
  fact_not_in_paper: check({
    severity: 'warn',
    ja: '「{fact}」が書類の文字から見つかりません',
    en: '“{fact}” is not found in the text of the papers',
    find: ({ kind, facts, documents }, { papers }) =>
      compareWithPapers(
        kind,
        facts,
        documents.map(({ id }) => papers.get(id)),
      )
        .filter(({ answer }) => answer === 'not_found')
        .map(({ fact, label }) => ({ at: `/facts/${fact}`, params: { fact: label } })),
  }),
  paper_refused_before: check({
    severity: 'warn',
    ja: 'この書類は「{refused}」として不採用になったものと同じファイルです',
    en: 'This is the same file as one that was refused as “{refused}”',
    find: ({ id, documents }, { refusedPapers }) =>
      documents.flatMap(({ sha256 }, index) => {
        const refused = refusedPapers.get(sha256);
        return refused && refused.verdictId < id
          ? [{ at: `/documents/${index}`, params: { refused: EVIDENCE_KINDS[refused.kind] } }]
          : [];
      }),
  }),
  dates_out_of_order: check({
    severity: 'signal',
    ja: '{first}（{one}）が{then}（{other}）より後になっています',
    en: 'The date of {first} ({one}) is after that of {then} ({other})',
    find: (evidence, _context, dossier) => outOfOrder(evidence, dossier),
  }),
  counterparty_affiliated: check({
    severity: 'signal',
    ja: '相手方 {name} は申請者の関係者です（{relation}、{strength}）',
    en: 'The other party, {name}, is close to the applicant ({relation}, {strength})',
    find: (evidence, { affiliates }) =>
      counterpartyOf(evidence).flatMap((party) =>
        affiliates
          .filter((affiliate) => sameParty(party, affiliate))
          .map(({ relation, strength }) => ({ at: party.at, params: { name: party.name, relation, strength } })),
      ),
  }),
  comparable_of_affiliate: check({
    severity: 'signal',
    kinds: ['comparables'],
    ja: '比較する製品の製造事業者 {name} は申請者の関係者です（{relation}、{strength}）',
    en: 'The maker of a comparable product, {name}, is close to the applicant ({relation}, {strength})',
    find: ({ facts }, { affiliates }) =>
      facts.products.flatMap(({ maker: name }, index) =>
        affiliates
          .filter((affiliate) => nameKey(affiliate.name) === nameKey(name))
          .map(({ relation, strength }) => ({
            at: `/facts/products/${index}/maker`,
            params: { name, relation, strength },
          })),
      ),
  }),
  counterparty_without_number: check({
    severity: 'signal',
    ja: '相手方 {name} は法人番号がなく、確かめられません',
    en: 'The other party, {name}, has no corporate number to check',
    find: (evidence) =>
      counterpartyOf(evidence).flatMap(({ at, name, corporateNumber }) =>
        corporateNumber === null ? [{ at, params: { name } }] : [],
      ),
  }),
  file_elsewhere: check({
    severity: 'signal',
    ja: '同じファイルがほかの組織（{organisations}）からも提出されています',
    en: 'The same file was put forward by others too ({organisations})',
    find: ({ documents }, { filesElsewhere }) => seenElsewhere(documents, filesElsewhere),
  }),
  picture_elsewhere: check({
    severity: 'signal',
    ja: 'ほぼ同じ見た目のファイルがほかの組織（{organisations}）からも提出されています',
    en: 'A file that looks almost the same was put forward by others too ({organisations})',
    find: ({ documents }, { picturesElsewhere }) => seenElsewhere(documents, picturesElsewhere),
  }),
  invoice_number_elsewhere: check({
    severity: 'signal',
    kinds: SALES,
    ja: '番号 {number} の納品書・請求書がほかの組織（{organisations}）からも提出されています',
    en: 'Invoice number {number} was put forward by others too ({organisations})',
    find: (evidence, { invoicesElsewhere }) => {
      const organisations = [...new Set(invoiceKeys(evidence).flatMap((key) => invoicesElsewhere.get(key) ?? []))];
      return organisations.length > 0
        ? [{ at: '/facts/invoiceNumber', params: { number: evidence.facts.invoiceNumber, organisations } }]
        : [];
    },
  }),
  invoice_number_in_own_dossier: check({
    severity: 'signal',
    kinds: SALES,
    ja: '番号 {number} の納品書・請求書が、申請者の別の製品の資料にもあります',
    en: 'Invoice number {number} is among the evidence of another product of the applicant too',
    find: (evidence, { invoicesOfOwnOthers }) =>
      invoiceKeys(evidence).some((key) => invoicesOfOwnOthers.has(key))
        ? [{ at: '/facts/invoiceNumber', params: { number: evidence.facts.invoiceNumber } }]
        : [],
  }),
  paper_of_many_kinds: check({
    severity: 'signal',
    ja: '同じ書類が {count} 種類の資料に使われています',
    en: 'One and the same paper is behind {count} kinds of evidence',
    find: ({ documents }, _context, dossier) =>
      documents.flatMap(({ sha256 }, index) => {
        const shown = dossier.filter((other) => other.documents.some((paper) => paper.sha256 === sha256));
        const count = new Set(shown.map(({ kind }) => kind)).size;
        return count > PAPER_KINDS_MOST ? [{ at: `/documents/${index}`, params: { count } }] : [];
      }),
  }),
  round_sums_only: check({
    severity: 'signal',
    kinds: ['cost_build_up'],
    ja: '金額 {count} 件がすべて {unit} 円単位です',
    en: 'All {count} amounts are multiples of ¥{unit}',
    find: ({ facts }) => {
      const { materials, directExpenseYen, overheadYen, interestYen, profitYen } = facts;
      const amounts = [
        ...materials.map(({ amountYen }) => amountYen),
        directExpenseYen,
        overheadYen,
        interestYen,
        profitYen,
      ];
      const stated = amounts.filter((amount) => amount > 0);
      const round = stated.length >= ROUND_LEAST && stated.every((amount) => amount % ROUND_UNIT === 0);
      return round ? [{ at: '/facts', params: { count: stated.length, unit: ROUND_UNIT } }] : [];
    },
  }),
} as const satisfies Record<string, Check>;

type CheckCode = keyof typeof CHECKS;
const point = definePoints<CheckCode>(CHECKS);

/** A plan of the support may well show people, response and area at once; a paper behind more kinds stands out. */
const PAPER_KINDS_MOST = 3;

/** A statement of the last year, or of the one before while that is being closed. */
const STATEMENT_YEARS = 2;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** So many amounts that are all round stand out; fewer tell nothing. */
const ROUND_LEAST = 4;
const ROUND_UNIT = 10_000;

/** Runs every check of its kind, and of some severities, over one piece of evidence in its dossier. */
export function checkEvidence(
  evidence: CheckedEvidence,
  context: CheckContext,
  dossier: readonly CheckedEvidence[],
  severities: readonly Severity[] = SEVERITIES,
): CheckFinding[] {
  return (Object.entries(CHECKS) as [CheckCode, Check][]).flatMap(([code, { severity, kinds, find }]) =>
    !severities.includes(severity) || (kinds && !kinds.includes(evidence.kind))
      ? []
      : find(evidence, context, dossier).map(({ at, params }) => ({ severity, point: point(at, code, params) })),
  );
}

/** The checks as rows of text, for the printed table. */
export const checkTable = (): string[][] =>
  (Object.entries(CHECKS) as [CheckCode, Check][]).map(([code, { severity, kinds, ja, en }]) => [
    `\`${code}\``,
    severity,
    kinds && kinds.length < EVIDENCE_KIND_NAMES.length ? kinds.map((kind) => `\`${kind}\``).join(', ') : 'all',
    ja,
    en,
  ]);
