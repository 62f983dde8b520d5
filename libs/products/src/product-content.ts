import type { EFFECT_BASES } from '#categories';

export const COMPONENT_KINDS = ['hardware', 'software', 'service'] as const;

/** Something a product is made of. In a draft anything may still be missing, here and below. */
export interface Component {
  name: string | null;
  kind: (typeof COMPONENT_KINDS)[number] | null;
  /** Who makes it, or renders it. */
  maker: string | null;
  /** What it does in the product. */
  function: string | null;
  /** Percent of the body price. */
  share: number | null;
}

/** A part of what installation costs. */
export interface InstallationItem {
  name: string | null;
  /** Yen without tax. */
  cost: number | null;
}

/** A step of the work as it is stated: see `ProcessStep`. */
export interface StatedStep {
  step: string | null;
  who: string | null;
  hoursBefore: number | null;
  hoursAfter: number | null;
}

/** What a product is said to save in one kind of work, in one of its categories. */
export interface StatedEffect {
  categoryId: string | null;
  /** Division of the Japan Standard Industrial Classification, A to T. */
  industry: string | null;
  process: string | null;
  /** Hours in one period; computed where there is a process table and nothing else is said. */
  hoursRemoved: number | null;
  hoursCreated: number | null;
  basis: (typeof EFFECT_BASES)[number] | null;
  /** At how many places it was measured, or on how many the estimate rests. */
  sites: number | null;
  /** The work before and after, step by step; may be empty. */
  steps: StatedStep[];
}

/** An image of a product: an uploaded document, and what is to be seen. */
export interface ProductImage {
  documentId: string;
  caption: string | null;
}
