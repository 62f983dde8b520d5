/** The colours of one drawing. */
export interface Colours {
  body: string;
  shade: string;
  accent: string;
  ground: string;
}

export const DARK = '#28323c';
export const STEEL = '#b8c2cc';
export const PALE = '#e8edf2';
export const GLASS = '#9fd0e6';
export const WHITE = '#ffffff';

export const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

export const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const line = (path: string, stroke: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const shape = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`;

/** Wheels or feet in a row, from x on. */
export const wheels = (y: number, radius: number, ...xs: number[]): string =>
  xs.map((x) => circle(x, y, radius, DARK) + circle(x, y, radius / 2.5, STEEL)).join('');

/** So many of something, one every `step` units. */
export const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('');
