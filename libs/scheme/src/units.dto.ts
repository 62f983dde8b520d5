import { UNITS, type Unit } from './units.js';

export class UnitView {
  /** As attributes name it. */
  symbol: string;
  ja: string;
  en: string;

  static from(symbol: Unit): UnitView {
    const { ja, en } = UNITS[symbol];
    return { symbol, ja, en };
  }
}

export class UnitList {
  items: UnitView[];
}
