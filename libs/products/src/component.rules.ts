import { definePoints, type Point } from '#platform';
import { missingFields } from './missing-fields.js';
import type { Component } from './product-content.js';

const point = definePoints({
  component_shares_not_whole: {
    ja: '価格構成比の合計が 100 % になりません（現在 {sum} %）',
    en: 'The shares of the price add up to {sum} %, not 100 %',
  },
});

const FIELDS = ['name', 'kind', 'maker', 'function'] as const;

/**
 * What is wrong with a component table (構成表), each with its JSON pointer. A product of one piece needs no shares; of
 * several pieces each states its own, and together they are the whole price, to a hundredth of a percent.
 */
export function componentFaults(components: readonly Component[], parent = '/components'): Point[] {
  const fields = components.length >= 2 ? ([...FIELDS, 'share'] as const) : FIELDS;
  const faults = components.flatMap((component, index) => missingFields(component, fields, `${parent}/${index}`));
  const shares = components.map(({ share }) => share);
  const stated = shares.filter((share) => share !== null);
  // In hundredths, so that binary fractions add up.
  const sum = stated.reduce((total, share) => total + Math.round(share * 100), 0);
  if (stated.length > 0 && stated.length === components.length && sum !== 10_000) {
    faults.push(point(parent, 'component_shares_not_whole', { sum: String(sum / 100) }));
  }
  return faults;
}
