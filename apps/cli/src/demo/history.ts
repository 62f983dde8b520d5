import { dice, pickOf } from './dice.js';

/** A step of a made-up case, in the words of the workflow. */
export interface PastStep {
  verb: 'submit' | 'return' | 'resubmit' | 'pass' | 'approve';
  from: string | null;
  to: string;
  round: number;
  at: Date;
}

/** A point that was found and put right. */
export interface PastFinding {
  code: string;
  pointer: string;
  text: string;
  round: number;
  foundAt: Date;
  resolvedAt: Date;
}

/** How a case went that has ended in a listing. */
export interface PastCase {
  rounds: number;
  steps: PastStep[];
  findings: PastFinding[];
}

/** What cases are returned for; the first ones more often. */
const REASONS = [
  ['price_not_shown', '/bodyPrice', '請求書の金額と本体価格が一致しません。内訳を示してください。'],
  ['price_not_shown', '/bodyPrice', '設置費を含む金額かどうかが読み取れません。'],
  ['effect_not_shown', '/effects', '作業時間を測った条件が書かれていません。'],
  ['effect_not_shown', '/effects', '測定した現場の数が資料と一致しません。'],
  ['description_unclear', '/description', '対応できる大きさと重さが読み取れません。'],
  ['attribute_out_of_range', '/attributes', '仕様値がカタログの記載と異なります。'],
  ['model_number_mismatch', '/modelNumbers', '納品書の型番が申請の型番と異なります。'],
] as const;

const DAY_MS = 86_400_000;
/** Listings begin at midnight in Japan; what made them was decided the afternoon before, and so were the other steps. */
const AFTERNOON_MS = 9 * 3_600_000;

/**
 * A plausible way of a case to its listing, told backwards from the day on which the listing began: every third one was
 * returned, some twice; the innovation track is looked at a little longer. The same seed goes the same way.
 */
export function pastCase(listedAt: Date, innovation: boolean, seed: number): PastCase {
  const roll = dice(seed);
  const days = (least: number, most: number): number => least + roll(most - least + 1);
  const returns = roll(3) > 0 ? 0 : roll(4) > 0 ? 1 : 2;
  const more = innovation ? 4 : 0;
  const lasting = [
    ...Array.from({ length: returns }, () => ['return', days(3, 9) + more, days(4, 15)] as const),
    ['pass', days(3, 9) + more, days(3, 10)] as const,
  ];
  const approval = days(1, 5);
  const whole = lasting.reduce((sum, [, examined, then]) => sum + examined + then, approval);
  let at = listedAt.getTime() - AFTERNOON_MS - whole * DAY_MS;
  let round = 1;
  const steps: PastStep[] = [];
  const step = (verb: PastStep['verb'], from: string | null, to: string): void => {
    steps.push({ verb, from, to, round, at: new Date(at + roll(240) * 60_000) });
  };
  const findings: PastFinding[] = [];
  step('submit', null, 'association_check');
  for (const [verb, examined, then] of lasting) {
    at += examined * DAY_MS;
    if (verb === 'return') {
      step('return', 'association_check', 'returned');
      const [code, pointer, text] = pickOf(roll, REASONS);
      const foundAt = steps.at(-1)!.at;
      findings.push({ code, pointer, text, round, foundAt, resolvedAt: foundAt });
      at += then * DAY_MS;
      round += 1;
      step('resubmit', 'returned', 'association_check');
    } else {
      step('pass', 'association_check', 'secretariat_check');
      at += then * DAY_MS;
      step('pass', 'secretariat_check', 'approval');
    }
  }
  at += approval * DAY_MS;
  step('approve', 'approval', 'approved');
  const passed = steps.find(({ verb }) => verb === 'pass')!.at;
  return { rounds: round, steps, findings: findings.map((finding) => ({ ...finding, resolvedAt: passed })) };
}
