import type { Text } from '#platform';
import { allOf, anyOf, opposite, unanimous, type Answer } from './answer.js';
import { CLASSIFICATION_RULES, rulesOn } from './classification.figures.js';
import { LIMB_CODES, LIMBS, type Limb, type LimbGroup, type Situation } from './classification.limbs.js';
import { namesOf, type CompanyFacts } from './company-facts.js';
import { holdingsOf } from './holdings.js';
import { SIZE_CLASS_NAMES, SIZE_CLASSES, sizeClassesOf, type SizeClass } from './industries.js';
import { type Judgement } from './judgement.js';
import { figure, text } from './words.js';

export const SIZES = ['small', 'sme', 'large', 'deemed_large', 'unknown'] as const;
export type Size = (typeof SIZES)[number];

/** Where a company stands by its declared facts. */
export interface Classification {
  version: string;
  on: string;
  /** The size classes its industry may belong to: one when the industry is known well enough. */
  sizeClasses: SizeClass[];
  /** `small` is an SME too; `unknown` until the facts at hand allow one answer only. */
  size: Size;
  /** True only when every condition is shown to hold. */
  startup: boolean;
  /** The same in three values; `sme` includes small enterprises and excludes deemed large firms. */
  answers: Record<'sme' | 'small' | 'deemedLarge' | 'startup', Answer>;
  limbs: Limb[];
  /** JSON pointers to the facts without which something stays unknown. */
  missing: string[];
  summary: Text;
}

/**
 * Where a company stands on a day (`YYYY-MM-DD`) by what it declares: every limb answered and explained. Facts that are
 * left out or cannot be (negative, more shares held than there are) make the limbs that need them unknown, and are
 * named in `missing`; a limb that the other facts decide alone is answered all the same.
 *
 * @example
 * classify({ industry: '26', staff: 240, shareholders: [], … }, '2026-04-01').summary.en;
 * // 'staff 240 ≤ 300; no limb of deemed large holds → SME; not a startup: listed on an exchange'
 */
export function classify(facts: CompanyFacts, on: string, rules = rulesOn(on)): Classification {
  const named = sizeClassesOf(facts.industry ?? '');
  const classes = named.length ? named : SIZE_CLASS_NAMES;
  const situation: Situation = { facts, holdings: holdingsOf(facts), on, rules, classes, sme: 'unknown' };

  const within = unanimous(
    classes.map((sizeClass) => {
      const inClass = { ...situation, classes: [sizeClass] };
      return anyOf([LIMBS.capital.judge(inClass).answer, LIMBS.staff.judge(inClass).answer]);
    }),
  );
  const sized = judged(situation, ['sme', 'small', 'deemed_large']);
  const deemedLarge = anyOf(answersIn(sized, 'deemed_large'));
  const sme = allOf([within, opposite(deemedLarge)]);
  const limbs = [...sized, ...judged({ ...situation, sme }, ['startup'])];
  const answers = {
    sme,
    small: allOf([sme, ...answersIn(sized, 'small')]),
    deemedLarge: allOf([within, deemedLarge]),
    startup: allOf(answersIn(limbs, 'startup')),
  };
  const open = {
    sme: within === 'unknown',
    deemed_large: within !== 'no' && deemedLarge === 'unknown',
    small: answers.small === 'unknown',
    startup: answers.startup === 'unknown',
  };
  const missing = [...new Set(limbs.filter(({ group }) => open[group]).flatMap((limb) => limb.missing))];
  const size = sizeOf(within, answers);
  const startup = answers.startup === 'yes';
  const summary = summaryOf(size, answers.startup, limbs, missing);
  return { version: rules.version, on, sizeClasses: [...classes], size, startup, answers, limbs, missing, summary };
}

function judged(situation: Situation, groups: readonly LimbGroup[]): Limb[] {
  return LIMB_CODES.filter((code) => groups.includes(LIMBS[code].group)).map((code) => {
    const { answer, missing = [], explanation }: Judgement = LIMBS[code].judge(situation);
    return { code, group: LIMBS[code].group, answer, missing, explanation };
  });
}

const answersIn = (limbs: readonly Limb[], group: LimbGroup): Answer[] =>
  limbs.filter((limb) => limb.group === group).map(({ answer }) => answer);

function sizeOf(within: Answer, { small, deemedLarge }: Classification['answers']): Size {
  if (within === 'no') return 'large';
  if (deemedLarge === 'yes') return 'deemed_large';
  if (within === 'unknown' || deemedLarge === 'unknown' || small === 'unknown') return 'unknown';
  return small === 'yes' ? 'small' : 'sme';
}

const SIZE_WORDS: Record<Size, Text> = {
  small: text('小規模企業者', 'small enterprise'),
  sme: text('中小企業者', 'SME'),
  large: text('大企業', 'large'),
  deemed_large: text('みなし大企業', 'deemed large'),
  unknown: text('未定', 'not known yet'),
};

function summaryOf(size: Size, startup: Answer, limbs: readonly Limb[], missing: readonly string[]): Text {
  const found = (group: LimbGroup, answer: Answer): Text[] =>
    limbs.filter((limb) => limb.group === group && limb.answer === answer).map(({ explanation }) => explanation);
  const notDeemed = text('みなし大企業の要件に該当なし', 'no limb of deemed large holds');
  const lacks = namesOf(missing);
  const reasons = {
    small: [...found('small', 'yes'), notDeemed],
    sme: [...found('sme', 'yes'), notDeemed],
    large: found('sme', 'no'),
    deemed_large: found('deemed_large', 'yes'),
    unknown: [text(`未入力: ${lacks.ja}`, `not stated: ${lacks.en}`)],
  }[size];
  const against = found('startup', 'no');
  const join = (language: keyof Text, between: string) => reasons.map((reason) => reason[language]).join(between);
  const verdict = {
    yes: text('スタートアップ', 'startup'),
    no: text(
      `スタートアップではない: ${against.map(({ ja }) => ja).join('、')}`,
      `not a startup: ${against.map(({ en }) => en).join(', ')}`,
    ),
    unknown: text('スタートアップかどうか未定', 'not known yet whether a startup'),
  }[startup];
  return text(
    `${join('ja', '、')} → ${SIZE_WORDS[size].ja}。${verdict.ja}`,
    `${join('en', '; ')} → ${SIZE_WORDS[size].en}; ${verdict.en}`,
  );
}

/** A version of the rules as rows of text, for the printed tables. */
export function classificationTable(rules = CLASSIFICATION_RULES.at(-1)!) {
  return {
    version: rules.version,
    validFrom: rules.validFrom,
    /** Size class, 日本語, English, most capital, most staff, most staff of a small enterprise, JSIC codes. */
    limits: SIZE_CLASS_NAMES.map((name): string[] => {
      const { capitalYen, staff, smallStaff } = rules.limits[name];
      const { ja, en, codes } = SIZE_CLASSES[name];
      const industries = name === 'manufacturing_other' ? [...codes, 'all others'] : codes;
      return [name, ja, en, `¥${figure(capitalYen)}`, figure(staff), figure(smallStaff), industries.join(', ')];
    }),
    /** Group, limb, 日本語, English. */
    limbs: LIMB_CODES.map((code): string[] => {
      const { ja, en } = LIMBS[code].rule(rules);
      return [LIMBS[code].group, code, ja, en];
    }),
  };
}
