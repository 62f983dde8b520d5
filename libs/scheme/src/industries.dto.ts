import type { Division, Industry } from './industries.js';

export class IndustryView {
  /** Division of the Japan Standard Industrial Classification, A to T. */
  code: string;
  ja: string;
  en: string;

  static from({ code, ja, en }: Division): IndustryView {
    return { code, ja, en };
  }
}

/** A middle group, which tells the size class of a company. */
export class IndustryGroupView {
  /** Two digits. */
  code: string;
  /** Division it belongs to, A to T. */
  division: string;
  ja: string;
  en: string;

  static of(division: string, { code, ja, en }: Industry): IndustryGroupView {
    return { code, division, ja, en };
  }
}

export class IndustryGroupList {
  items: IndustryGroupView[];
}

export class IndustryList {
  items: IndustryView[];
}
