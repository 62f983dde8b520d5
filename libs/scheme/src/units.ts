import type { Text } from '#platform';

interface UnitRow extends Text {
  /** What it measures: only units of one dimension convert into each other. */
  dimension: string;
  /** How many of the dimension's base unit one of it is. */
  factor: number;
}

const unit = (dimension: string, factor: number, ja: string, en = ja): UnitRow => ({ dimension, factor, ja, en });

/** Units that technical attributes are stated in, by their symbol. Factors after the International System of Units. */
export const UNITS = {
  g: unit('mass', 0.001, 'g'),
  kg: unit('mass', 1, 'kg'),
  t: unit('mass', 1_000, 't'),
  µm: unit('length', 0.000_001, 'µm'),
  mm: unit('length', 0.001, 'mm'),
  cm: unit('length', 0.01, 'cm'),
  m: unit('length', 1, 'm'),
  km: unit('length', 1_000, 'km'),
  cm2: unit('area', 0.0001, 'cm²'),
  m2: unit('area', 1, 'm²'),
  ml: unit('volume', 0.001, 'mL'),
  l: unit('volume', 1, 'L'),
  m3: unit('volume', 1_000, 'm³'),
  s: unit('time', 1, '秒', 's'),
  min: unit('time', 60, '分', 'min'),
  h: unit('time', 3_600, '時間', 'h'),
  'mm/s': unit('speed', 0.001, 'mm/s'),
  'm/min': unit('speed', 1 / 60, 'm/分', 'm/min'),
  'm/s': unit('speed', 1, 'm/秒', 'm/s'),
  'km/h': unit('speed', 1_000 / 3_600, 'km/h'),
  'm2/h': unit('area rate', 1, 'm²/時', 'm²/h'),
  '/min': unit('rate', 60, '回/分', 'per min'),
  '/h': unit('rate', 1, '回/時', 'per hour'),
  'kg/h': unit('mass rate', 1, 'kg/時', 'kg/h'),
  't/h': unit('mass rate', 1_000, 't/時', 't/h'),
  'l/min': unit('volume rate', 60, 'L/分', 'L/min'),
  'l/h': unit('volume rate', 1, 'L/時', 'L/h'),
  W: unit('power', 0.001, 'W'),
  kW: unit('power', 1, 'kW'),
  N: unit('force', 1, 'N'),
  kN: unit('force', 1_000, 'kN'),
  Pa: unit('pressure', 0.001, 'Pa'),
  kPa: unit('pressure', 1, 'kPa'),
  MPa: unit('pressure', 1_000, 'MPa'),
  mV: unit('voltage', 0.001, 'mV'),
  V: unit('voltage', 1, 'V'),
  rpm: unit('rotation', 1, '回転/分', 'rpm'),
  Hz: unit('frequency', 1, 'Hz'),
  kHz: unit('frequency', 1_000, 'kHz'),
  '°': unit('angle', 1, '°'),
  '°C': unit('temperature', 1, '℃', '°C'),
  '%': unit('share', 1, '%'),
  dB: unit('level', 1, 'dB'),
  dpi: unit('resolution', 1, 'dpi'),
  pcs: unit('count', 1, '個', 'pieces'),
  sheets: unit('sheets', 1, '枚', 'sheets'),
  people: unit('people', 1, '人', 'people'),
  axes: unit('axes', 1, '軸', 'axes'),
} as const satisfies Record<string, UnitRow>;

export type Unit = keyof typeof UNITS;
export const UNIT_SYMBOLS = Object.keys(UNITS) as Unit[];

/** The units that convert into a unit, itself among them, smallest first. */
export const unitsLike = (symbol: Unit): Unit[] =>
  UNIT_SYMBOLS.filter((other) => UNITS[other].dimension === UNITS[symbol].dimension).sort(
    (one, other) => UNITS[one].factor - UNITS[other].factor,
  );

/**
 * A value in another unit, rounded to twelve significant digits, which hides what binary fractions add; none where the
 * units measure different things.
 *
 * @example convert(1_500, 'g', 'kg'); // 1.5
 */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (UNITS[from].dimension !== UNITS[to].dimension) return undefined;
  return from === to ? value : Number(((value * UNITS[from].factor) / UNITS[to].factor).toPrecision(12));
}
