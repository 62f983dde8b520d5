import type { Text } from '#platform';

/** One sentence in both languages. */
export const text = (ja: string, en: string): Text => ({ ja, en });
/** A number as people read it. */
export const figure = (value: number | bigint): string => value.toLocaleString('en-US');
