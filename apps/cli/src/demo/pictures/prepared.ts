import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLOURS, drawing, SUBJECTS, type Subject } from './drawings.js';

/** Where the pictures lie that `npm run draw` has made of the drawings. */
export const PICTURES = 'data/demo/pictures';

/** A drawing as it was encoded: files beside this list, `name-width.webp`. */
export interface PreparedPicture {
  name: string;
  subject: Subject;
  /** SHA-256 of the drawing it was made of. */
  drawing: string;
  /** Perceptual hash. */
  look: string | null;
  /** Smallest first. */
  sizes: { width: number; height: number; sha256: string }[];
}

/** Every picture there should be, with its drawing. */
export const drawings = (): { name: string; subject: Subject; svg: string }[] =>
  SUBJECTS.flatMap((subject) =>
    COLOURS.map((colours, index) => ({ name: `${subject}-${index + 1}`, subject, svg: drawing(subject, colours) })),
  );

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const preparedPictures = (): PreparedPicture[] =>
  JSON.parse(readFileSync(join(PICTURES, 'pictures.json'), 'utf8')) as PreparedPicture[];

export const fileOf = ({ name }: PreparedPicture, { width }: { width: number }): string =>
  join(PICTURES, `${name}-${width}.webp`);
