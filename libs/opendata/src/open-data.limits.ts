import type { Limit } from '#platform';

const limit = (name: string, most: number, seconds: number): Limit => ({ name, most, seconds });

/** How much one network may take. */
export const LIMITS = {
  filesFromAddress: limit('open_data.files', 60, 3_600),
  pagesFromAddress: limit('open_data.pages', 600, 600),
} as const satisfies Record<string, Limit>;
