import type { Text } from '#platform';

export const text = (ja: string, en: string): Text => ({ ja, en });
export const figure = (value: number | bigint): string => value.toLocaleString('en-US');
