/** How an applicant shows what has to be shown: with a past, or on the Catalog Innovation Program's routes without one. */
export const TRACKS = ['standard', 'innovation'] as const;
export type Track = (typeof TRACKS)[number];
