import { SERVICE_DRAWINGS } from './drawings-service.js';
import { FACTORY_DRAWINGS, PRINT_DRAWINGS, SITE_DRAWINGS } from './drawings-works.js';
import { rect, type Colours } from './shapes.js';

const DRAWINGS = { ...SERVICE_DRAWINGS, ...PRINT_DRAWINGS, ...FACTORY_DRAWINGS, ...SITE_DRAWINGS };

/** A kind of machine that is drawn. */
export type Subject = keyof typeof DRAWINGS;
export const SUBJECTS = Object.keys(DRAWINGS) as Subject[];

/** Each kind is drawn in each of these. */
export const COLOURS: readonly Colours[] = [
  { body: '#f5f7f9', shade: '#cbd5de', accent: '#1a6fb5', ground: '#dfe9f2' },
  { body: '#d9713c', shade: '#a9522a', accent: '#f2b441', ground: '#f3ead9' },
  { body: '#3f8f7d', shade: '#2c6659', accent: '#e6c84f', ground: '#e0eee9' },
];

/** Pixels; drawn on 400 by 300. */
const SIZE = { width: 1600, height: 1200 };

/** A placeholder picture of a kind of machine as SVG: the same text every time. */
export function drawing(subject: Subject, colours: Colours): string {
  const { ground } = colours;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 400 300">` +
    rect(0, 0, 400, 300, ground) +
    rect(0, 246, 400, 54, '#ffffff66') +
    '<ellipse cx="200" cy="258" rx="170" ry="10" fill="#00000022"/>' +
    DRAWINGS[subject](colours) +
    '</svg>'
  );
}
