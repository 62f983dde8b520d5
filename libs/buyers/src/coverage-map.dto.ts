import type { ListingPage } from '#catalog';
import { PREFECTURE_CODES, prefectureName } from '#scheme';
import { coverageMap } from './coverage-map.rules.js';

export class ServerView {
  kind: 'maker' | 'distributor';
  id: string;
  name: string;
  /** Hours until a call is answered. */
  answerHours: number;
  /** Hours until somebody is on site. */
  onSiteHours: number;
}

export class ServedPrefectureView {
  /** JIS X 0401, two digits. */
  prefecture: string;
  ja: string;
  en: string;
  /** The fastest on site first. */
  servers: ServerView[];
}

export class CoverageMapView {
  /** Prefectures in which somebody looks after it today, north to south. */
  served: ServedPrefectureView[];
  /** Codes of the others. */
  unserved: string[];

  static from({ listing, supply }: ListingPage): CoverageMapView {
    const map = coverageMap(listing.document.maker, supply);
    const codes = new Set(map.map(({ prefecture }) => prefecture));
    return {
      served: map.map(({ prefecture, servers }) => ({ prefecture, ...prefectureName(prefecture), servers })),
      unserved: PREFECTURE_CODES.filter((code) => !codes.has(code)),
    };
  }
}
