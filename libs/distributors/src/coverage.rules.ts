import { definePoints, type Point } from '#platform';
import type { Area } from './supply.service.js';

const point = definePoints({
  on_site_before_answer: {
    ja: '駆付け時間は応答時間以上にしてください',
    en: 'Nobody is on site before the call is answered',
  },
});

/** What is wrong with the areas that somebody states. */
export const coverageFaults = (areas: readonly Area[]): Point[] =>
  areas.flatMap(({ answerHours, onSiteHours }, index) =>
    onSiteHours < answerHours ? [point(`/areas/${index}/onSiteHours`, 'on_site_before_answer')] : [],
  );
