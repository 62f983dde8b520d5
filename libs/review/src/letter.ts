import type { Track } from '#scheme';
import type { CaseKind } from './case-kind.js';
import type { Outcome } from './decision.entity.js';

/** Everything a decision letter says, frozen with the decision. */
export interface LetterFacts {
  /** Number within the fiscal year, such as `2026-000123`. */
  number: string;
  /** `YYYY-MM-DD` in Japan. */
  decidedOn: string;
  outcome: Outcome;
  /** Whether it decides an appeal. */
  onAppeal: boolean;
  applicant: string;
  /** The organisation that decided. */
  issuer: string;
  subject: { kind: CaseKind; title: string; track: Track };
  caseId: string;
  submittedOn: string;
  round: number;
  /** Why it was turned down; what the decision on an appeal says beside. */
  reason: string | null;
  conditions: string[];
  /** Last day of what was granted; none: until further notice. */
  endsOn: string | null;
  /** Last day for an appeal; none where there is none. */
  appealUntil: string | null;
  /** By which version of the requirements it was judged, and how each claim came out. */
  policy: string;
  claims: { claim: string; satisfied: boolean }[];
}

/** A part of the letter as any medium sets it. */
export type LetterBlock =
  { heading: string } | { paragraph: string } | { list: string[] } | { rows: [label: string, value: string][] };

/** A letter in words, not yet set. */
export interface Letter {
  title: string;
  number: string;
  date: string;
  to: string;
  from: string;
  blocks: LetterBlock[];
}

const TITLES: Record<Outcome, { first: string; onAppeal: string }> = {
  approved: { first: '登録決定通知書', onAppeal: '不服申立てに対する決定通知書（登録決定）' },
  rejected: { first: '却下決定通知書', onAppeal: '不服申立てに対する決定通知書（却下）' },
};
const OPENINGS: Record<Outcome, { first: string; onAppeal: string }> = {
  approved: {
    first: '下記の申請について、審査の結果、登録することを決定したので通知します。',
    onAppeal: '下記の申請に係る不服申立てについて、あらためて審査した結果、登録することを決定したので通知します。',
  },
  rejected: {
    first: '下記の申請について、審査の結果、却下することを決定したので通知します。',
    onAppeal: '下記の申請に係る不服申立てについて、あらためて審査した結果、却下することを決定したので通知します。',
  },
};
const KINDS: Record<string, string> = {
  product: '製品の登録',
  manufacturer: '製造事業者の登録',
  distributor: '販売事業者の登録',
  category_proposal: '製品カテゴリの登録',
};
const CLAIMS: Record<string, string> = { price: '価格の妥当性', support: '保守・サポート能力', company: '会社の確認' };
const TRACKS: Record<Track, string> = { standard: '通常枠', innovation: 'イノベーション枠' };

/** The fiscal year (April to March) a day lies in. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

/** The number of a letter, which sorts and never repeats. */
export const letterNumber = (fiscalYear: number, count: number): string =>
  `${fiscalYear}-${String(count).padStart(6, '0')}`;

/** `2026-03-08` as 2026年3月8日. */
const inWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** What the letter says, in the order in which it says it. */
export function letterOf(facts: LetterFacts): Letter {
  const { outcome, subject } = facts;
  const turn = facts.onAppeal ? 'onAppeal' : 'first';
  return {
    title: TITLES[outcome][turn],
    number: `第${facts.number}号`,
    date: inWords(facts.decidedOn),
    to: `${facts.applicant} 御中`,
    from: facts.issuer,
    blocks: [
      { paragraph: OPENINGS[outcome][turn] },
      { heading: '記' },
      {
        rows: [
          ['申請の種類', KINDS[subject.kind] ?? subject.kind],
          ['申請の対象', subject.title],
          ...(subject.kind === 'product' ? [['登録区分', TRACKS[subject.track]] satisfies [string, string]] : []),
          ['案件番号', facts.caseId],
          ['提出日', `${inWords(facts.submittedOn)}（第${facts.round}回提出）`],
          ['決定', outcome === 'approved' ? '登録' : '却下'],
          ...(facts.endsOn === null
            ? []
            : [['有効期限', `${inWords(facts.endsOn)}まで（仮掲載）`] satisfies [string, string]]),
        ],
      },
      ...(facts.reason === null ? [] : [{ heading: '理由' }, { paragraph: facts.reason }]),
      ...(facts.conditions.length === 0 ? [] : [{ heading: '条件' }, { list: facts.conditions }]),
      { heading: '判定に用いた要件' },
      {
        rows: [
          ['要件の版', facts.policy],
          ...facts.claims.map(({ claim, satisfied }): [string, string] => [
            CLAIMS[claim] ?? claim,
            satisfied ? '充足' : '不充足',
          ]),
        ],
      },
      ...appealBlocks(facts),
    ],
  };
}

function appealBlocks({ outcome, onAppeal, appealUntil }: LetterFacts): LetterBlock[] {
  if (outcome === 'approved') return [];
  if (onAppeal || appealUntil === null) {
    return [
      { heading: '不服申立てについて' },
      { paragraph: 'この決定に対して、さらに不服申立てをすることはできません。' },
    ];
  }
  return [
    { heading: '不服申立てについて' },
    {
      paragraph:
        `この決定に不服があるときは、${inWords(appealUntil)}までに、1 回に限り、案件の画面から理由を添えて不服申立てをすることができます。` +
        '不服申立ては、この案件の審査と決定に関わっていない者が審査します。',
    },
  ];
}
