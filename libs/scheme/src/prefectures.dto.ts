import { prefectureName, type PrefectureCode } from './prefectures.js';

export class PrefectureView {
  /** JIS X 0401, two digits. */
  code: string;
  ja: string;
  en: string;

  static from(code: PrefectureCode): PrefectureView {
    return { code, ...prefectureName(code) };
  }
}

export class PrefectureList {
  items: PrefectureView[];
}
