import { definePoints, type Point } from '#platform';
import type { Track } from '#scheme';

const point = definePoints({
  track_for_products_only: {
    ja: 'イノベーション枠は製品の申請だけで選べます',
    en: 'The innovation track is for products only',
  },
});

/** What is wrong with the track of anything but a product. */
export const trackFaults = (track: Track): Point[] =>
  track === 'standard' ? [] : [point('/track', 'track_for_products_only')];
