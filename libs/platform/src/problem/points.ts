import { ApiProperty } from '@nestjs/swagger';
import { say, type Language, type Text, type TextParams } from './text.js';

/** One thing to correct: where (JSON pointer into the body), what (a code from a closed list), and its words. */
export interface Point {
  pointer: string;
  code: string;
  params?: TextParams;
}

const known = new Map<string, Text>();

/**
 * Declares the codes a library may put into a problem, with their words, and answers the function that makes a
 * point. A code is declared once in the whole system.
 *
 * @example
 * const point = definePoints({ too_cheap: { ja: '{least} 円以上です', en: 'It is at least ¥{least}' } });
 * point('/bodyPrice', 'too_cheap', { least: 500_000 });
 */
export function definePoints<Code extends string>(texts: Record<Code, Text>) {
  for (const [code, text] of Object.entries<Text>(texts)) {
    if (known.has(code)) throw new Error(`Point code ${code} is declared twice`);
    known.set(code, text);
  }
  return (pointer: string, code: Code, params?: TextParams): Point => ({ pointer, code, ...(params && { params }) });
}

/** A point as it is answered. */
export class PointView {
  @ApiProperty({ description: 'JSON pointer' })
  pointer: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'In the words of the reader' })
  detail: string;
}

/** A point with its words in one language. */
export function pointView({ pointer, code, params }: Point, language: Language): PointView {
  const text = known.get(code);
  return { pointer, code, detail: text ? say(text, language, params) : code };
}

/** Every declared code in alphabetical order, for the printed list. */
export const allPoints = (): [string, Text][] => [...known].sort(([a], [b]) => (a < b ? -1 : 1));
