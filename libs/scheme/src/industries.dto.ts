import type { Division } from './industries.js';

export class IndustryView {
  /** Division of the Japan Standard Industrial Classification, A to T. */
  code: string;
  ja: string;
  en: string;

  static from({ code, ja, en }: Division): IndustryView {
    return { code, ja, en };
  }
}

export class IndustryList {
  items: IndustryView[];
}
