import { definePoints, type Point, type Text } from '#platform';

interface ScoreRow extends Text {
  /** Share of the total, in points out of 100. */
  weight: number;
}

/** What a proposal of a category is screened by. The weights add up to 100. */
export const SCORE_ITEMS = {
  effect: { weight: 30, ja: '省力化効果の大きさと確からしさ', en: 'how large and how certain the effect is' },
  generality: { weight: 20, ja: '多くの中小企業に役立つか', en: 'whether many small enterprises need it' },
  measurability: { weight: 20, ja: '効果を測定できるか', en: 'whether the effect can be measured' },
  distinctness: {
    weight: 15,
    ja: '既存カテゴリとの違いが明確か',
    en: 'whether it differs from the categories there are',
  },
  safety: { weight: 15, ja: '安全性と経済安全保障', en: 'safety and economic security' },
} as const satisfies Record<string, ScoreRow>;

export type ScoreItem = keyof typeof SCORE_ITEMS;
export const SCORE_ITEM_NAMES = Object.keys(SCORE_ITEMS) as ScoreItem[];
/** Best score of an item; 0 is the worst. */
export const SCORE_MOST = 5;

export interface Score {
  item: ScoreItem;
  /** 0 to {@link SCORE_MOST}. */
  score: number;
  comment: string;
}

const point = definePoints({
  score_missing: { ja: '「{item}」の評価がありません', en: 'There is no score for: {item}' },
});

/** What a score sheet lacks: every item is scored, once (the input sees to that). */
export const sheetFaults = (scores: readonly Score[]): Point[] =>
  SCORE_ITEM_NAMES.filter((item) => !scores.some((score) => score.item === item)).map((item) =>
    point('/scores', 'score_missing', { item: SCORE_ITEMS[item] }),
  );

/** The total of a complete sheet, in whole points out of 100, rounded down. */
export const totalOf = (scores: readonly Score[]): number =>
  Math.floor(scores.reduce((total, { item, score }) => total + SCORE_ITEMS[item].weight * score, 0) / SCORE_MOST);
