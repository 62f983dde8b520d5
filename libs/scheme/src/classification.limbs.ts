import type { Text } from '#platform';
import { answerOf, type Answer } from './answer.js';
import { type ClassificationRules } from './classification.figures.js';
import { type CompanyFacts } from './company-facts.js';
import { oneHolds, togetherHold, type Holdings } from './holdings.js';
import { type SizeClass } from './industries.js';
import { lacking, type Judgement } from './judgement.js';
import { counted, ratio, shareReaches, UNBOUNDED, type Fraction } from './share.rules.js';
import { figure, text } from './words.js';

export const LIMB_GROUPS = ['sme', 'small', 'deemed_large', 'startup'] as const;
export type LimbGroup = (typeof LIMB_GROUPS)[number];

/** One limb of the rules, answered: in words with its numbers, and with what has to be stated first if unknown. */
export interface Limb {
  code: LimbCode;
  group: LimbGroup;
  answer: Answer;
  /** JSON pointers into the facts. */
  missing: string[];
  explanation: Text;
}

/** What the limbs look at. */
export interface Situation {
  facts: CompanyFacts;
  holdings: Holdings | undefined;
  on: string;
  rules: ClassificationRules;
  classes: readonly SizeClass[];
  /** Known when the limbs of the startup are judged. */
  sme: Answer;
}

interface LimbRow {
  group: LimbGroup;
  /** The rule itself, for the printed table. */
  rule: (rules: ClassificationRules) => Text;
  judge: (situation: Situation) => Judgement;
}

const WHOLE: Fraction = [1, 1];

/** Every limb: what it asks and how it is judged. */
export const LIMBS = {
  capital: {
    group: 'sme',
    rule: () => text('資本金が業種の上限以下', 'capital within the limit of the industry'),
    judge: (situation) => withinLimit(situation, 'capitalYen', 'capitalYen'),
  },
  staff: {
    group: 'sme',
    rule: () => text('従業員数が業種の上限以下', 'staff within the limit of the industry'),
    judge: (situation) => withinLimit(situation, 'staff', 'staff'),
  },
  small_staff: {
    group: 'small',
    rule: () => text('従業員数が小規模企業者の上限以下', 'staff within the limit of a small enterprise'),
    judge: (situation) => withinLimit(situation, 'staff', 'smallStaff'),
  },
  one_large_firm: {
    group: 'deemed_large',
    rule: ({ deemedLarge: { oneLargeFirm: share } }) =>
      text(`同一の大企業が株式の ${ratio(share)} 以上を保有`, `one large firm holds ≥ ${ratio(share)} of the shares`),
    judge: ({ holdings, rules }) =>
      oneHolds(holdings, 'large', rules.deemedLarge.oneLargeFirm, text('大企業', 'large firm')),
  },
  large_firms_together: {
    group: 'deemed_large',
    rule: ({ deemedLarge: { largeFirmsTogether: share } }) =>
      text(
        `大企業が合わせて株式の ${ratio(share)} 以上を保有`,
        `large firms together hold ≥ ${ratio(share)} of the shares`,
      ),
    judge: ({ holdings, rules }) =>
      togetherHold(holdings, 'large', rules.deemedLarge.largeFirmsTogether, text('大企業', 'large firms')),
  },
  officers_from_large: {
    group: 'deemed_large',
    rule: ({ deemedLarge: { officersFromLarge: share } }) =>
      text(
        `大企業の役員・職員を兼ねる者が役員の ${ratio(share)} 以上`,
        `officers or staff of large firms are ≥ ${ratio(share)} of the officers`,
      ),
    judge: (situation) =>
      officersFrom(
        situation,
        'officersFromLarge',
        situation.rules.deemedLarge.officersFromLarge,
        text('大企業', 'large firms'),
      ),
  },
  held_by_deemed_large: {
    group: 'deemed_large',
    rule: () => text('みなし大企業が株式のすべてを保有', 'wholly held by deemed large firms'),
    judge: ({ holdings }) => togetherHold(holdings, 'deemed_large', WHOLE, text('みなし大企業', 'deemed large firms')),
  },
  officers_from_deemed_large: {
    group: 'deemed_large',
    rule: () =>
      text('役員のすべてがみなし大企業の役員・職員', 'all officers are officers or staff of deemed large firms'),
    judge: (situation) =>
      officersFrom(situation, 'officersFromDeemedLarge', WHOLE, text('みなし大企業', 'deemed large firms')),
  },
  income: {
    group: 'deemed_large',
    rule: ({ deemedLarge: { averageIncomeYen: limit } }) =>
      text(
        `課税所得の 3 年平均が ${figure(limit)} 円を超える`,
        `three-year average taxable income > ¥${figure(limit)}`,
      ),
    judge: averageIncome,
  },
  startup_sme: {
    group: 'startup',
    rule: () => text('中小企業者（みなし大企業を除く）', 'an SME that is not deemed large'),
    judge: ({ sme: answer }) => ({
      answer,
      explanation: {
        yes: text('中小企業者です', 'is an SME'),
        no: text('中小企業者ではありません', 'is not an SME'),
        unknown: text('中小企業者かどうか未定です', 'not known yet whether it is an SME'),
      }[answer],
    }),
  },
  unlisted: {
    group: 'startup',
    rule: () => text('上場していない', 'not listed on an exchange'),
    judge: ({ facts: { listed } }) => {
      if (typeof listed !== 'boolean') return lacking('/listed');
      return listed
        ? { answer: 'no', explanation: text('上場しています', 'listed on an exchange') }
        : { answer: 'yes', explanation: text('上場していません', 'not listed on an exchange') };
    },
  },
  young: {
    group: 'startup',
    rule: ({ startup: { years, researchYears, researchShare } }) =>
      text(
        `設立から ${years} 年以内（研究開発費が費用の ${ratio(researchShare)} 以上なら ${researchYears} 年以内）`,
        `within ${years} years of foundation (${researchYears} when R&D is ≥ ${ratio(researchShare)} of expenses)`,
      ),
    judge: young,
  },
} as const satisfies Record<string, LimbRow>;

export type LimbCode = keyof typeof LIMBS;
export const LIMB_CODES = Object.keys(LIMBS) as LimbCode[];

/** Capital or staff against the limits of every size class that the industry may mean. */
function withinLimit(
  { facts, rules, classes }: Situation,
  fact: 'capitalYen' | 'staff',
  limit: 'capitalYen' | 'staff' | 'smallStaff',
): Judgement {
  if (fact === 'capitalYen' && facts.soleProprietor) {
    return {
      answer: 'no',
      explanation: text('個人事業主は従業員数だけで判定', 'a sole proprietor is judged by staff alone'),
    };
  }
  const limits = classes.map((sizeClass) => rules.limits[sizeClass][limit]);
  const least = Math.min(...limits);
  const most = Math.max(...limits);
  const value = counted(facts[fact]);
  if (value === undefined) return lacking(`/${fact}`, ...(least === most ? [] : ['/industry']));
  const say = (comparison: string) =>
    fact === 'staff'
      ? text(`従業員 ${figure(value)} 人 ${comparison} 人`, `staff ${figure(value)} ${comparison}`)
      : text(
          `資本金 ${figure(value)} 円 ${comparison} 円`,
          `capital ¥${figure(value)} ${comparison.replace(' ', ' ¥')}`,
        );
  if (value <= least) return { answer: 'yes', explanation: say(`≤ ${figure(least)}`) };
  if (value > most) return { answer: 'no', explanation: say(`> ${figure(most)}`) };
  const { ja, en } = say(`> ${figure(least)}, ≤ ${figure(most)}`);
  return {
    answer: 'unknown',
    missing: ['/industry'],
    explanation: text(`${ja}: 上限は業種の詳細による`, `${en}: the limit depends on the industry in detail`),
  };
}

function officersFrom(
  { facts }: Situation,
  fact: 'officersFromLarge' | 'officersFromDeemedLarge',
  share: Fraction,
  from: Text,
): Judgement {
  if (facts.soleProprietor) {
    return { answer: 'no', explanation: text('個人事業主に役員はない', 'a sole proprietor has no officers') };
  }
  const officers = counted(facts[fact]);
  if (officers === 0) {
    return { answer: 'no', explanation: text(`${from.ja}の役員・職員を兼ねる役員なし`, `no officer from ${from.en}`) };
  }
  const known = BigInt(officers ?? 0);
  return shareReaches({
    least: known,
    most: officers === undefined ? UNBOUNDED : known,
    stated: known,
    total: counted(facts.officersTotal),
    share,
    missing: officers === undefined ? [`/${fact}`] : [],
    totalPointer: '/officersTotal',
    verb: text(`${from.ja}の役員・職員を兼ねる役員`, `from ${from.en} come`),
    unit: text('人', 'officers'),
  });
}

function averageIncome({ facts, rules }: Situation): Judgement {
  const limit = rules.deemedLarge.averageIncomeYen;
  const income = facts.averageIncomeYen;
  if (!Number.isSafeInteger(income)) return lacking('/averageIncomeYen');
  const over = income! > limit;
  const comparison = over ? '>' : '≤';
  return {
    answer: answerOf(over),
    explanation: text(
      `課税所得の 3 年平均 ${figure(income!)} 円 ${comparison} ${figure(limit)} 円`,
      `average taxable income ¥${figure(income!)} ${comparison} ¥${figure(limit)}`,
    ),
  };
}

function young({ facts, on, rules }: Situation): Judgement {
  const { years, researchYears, researchShare } = rules.startup;
  const { foundedOn } = facts;
  if (!foundedOn || !isDay(foundedOn) || foundedOn > on) return lacking('/foundedOn');
  const answered = (answer: Answer, limit: number, why?: Text): Judgement => {
    const last = yearsAfter(foundedOn, limit);
    return {
      answer,
      explanation: text(
        `${foundedOn} 設立、${limit} 年以内は ${last} まで${why ? `（${why.ja}）` : ''}`,
        `founded ${foundedOn}, within ${limit} years until ${last}${why ? ` (${why.en})` : ''}`,
      ),
    };
  };
  if (on <= yearsAfter(foundedOn, years)) return answered('yes', years);
  if (on > yearsAfter(foundedOn, researchYears)) return answered('no', researchYears);
  const spent = counted(facts.researchYen);
  const known = BigInt(spent ?? 0);
  const research = shareReaches({
    least: known,
    most: spent === undefined ? UNBOUNDED : known,
    stated: known,
    total: counted(facts.expensesYen),
    share: researchShare,
    missing: spent === undefined ? ['/researchYen'] : [],
    totalPointer: '/expensesYen',
    verb: text('研究開発費', 'R&D'),
    unit: text('円', 'yen of expenses'),
  });
  if (research.answer === 'unknown') return research;
  return answered(research.answer, research.answer === 'yes' ? researchYears : years, research.explanation);
}

const isDay = (value: string): boolean => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** The same calendar date some years later, the last day within them; 28 February where there is no 29th. */
function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(later) ? later : later.replace(/02-29$/, '02-28');
}
