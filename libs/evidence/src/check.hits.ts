import type { TextParams } from '#platform';
import { convert, modelKey, UNITS, unitsLike } from '#scheme';
import type { CheckContext, CheckedEvidence, CheckedProduct } from './check.js';
import { FACTS, type FactsOf } from './evidence.facts.js';
import { perCapacity, shareAbove } from './price.rules.js';

/** Where and with what numbers a check strikes. */
export interface Hit {
  at: string;
  params?: TextParams;
}

/** The papers that others have put forward too. */
export const seenElsewhere = (
  documents: CheckedEvidence['documents'],
  elsewhere: ReadonlyMap<string, readonly string[]>,
): Hit[] =>
  documents.flatMap(({ sha256 }, index) => {
    const organisations = elsewhere.get(sha256);
    return organisations ? [{ at: `/documents/${index}`, params: { organisations } }] : [];
  });

export const percentOf = (share: number): number => Math.round(share * 1000) / 10;

export const isOneOf = (modelNumbers: readonly string[], written: string): boolean =>
  modelNumbers.some((known) => modelKey(known) === modelKey(written));

/** Whether a capacity as it is stated is the one a product declares, in whichever unit that converts. */
export function isCapacity(
  { value, unit }: NonNullable<CheckedProduct['capacity']>,
  stated: number,
  written: string,
): boolean {
  if (unit === null) return stated === value;
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  return unitsLike(unit)
    .filter((symbol) => [symbol, UNITS[symbol].ja, UNITS[symbol].en].some((name) => plain(name) === plain(written)))
    .some((symbol) => convert(stated, symbol, unit) === value);
}

export const isOutside = (
  facts: FactsOf<'comparables'>,
  bodyPrice: number | null | undefined,
  spread: number,
): boolean => typeof bodyPrice === 'number' && perCapacity(facts, bodyPrice).distance > spread;

export function above(at: string, paid: number, { product, figures: { priceRiseMost: most } }: CheckContext): Hit[] {
  const declared = product?.bodyPrice;
  if (typeof declared !== 'number') return [];
  const share = shareAbove(declared, paid);
  if (share <= most) return [];
  return [{ at, params: { declared, sold: paid, percent: percentOf(share), most: percentOf(most) } }];
}

export function below(at: string, paid: number, { product, figures: { priceRiseMost: most } }: CheckContext): Hit[] {
  const declared = product?.bodyPrice;
  if (typeof declared !== 'number') return [];
  const share = shareAbove(paid, declared);
  if (share <= most) return [];
  return [{ at, params: { declared, sold: paid, percent: percentOf(share), most: percentOf(most) } }];
}

export const differs = (
  at: string,
  stated: number | undefined,
  declared: number | null | undefined,
  name: string,
): Hit[] =>
  stated !== undefined && typeof declared === 'number' && stated !== declared
    ? [{ at, params: { [name]: stated, declared } }]
    : [];

/** Pairs of dates of which the first should not be after the second. */
export function outOfOrder(evidence: CheckedEvidence, dossier: readonly CheckedEvidence[]): Hit[] {
  const { kind, facts } = evidence;
  if (kind === 'sales_record' || kind === 'sales_record_other') {
    const { deliveredOn, invoicedOn } = facts;
    return invoicedOn !== undefined && invoicedOn < deliveredOn
      ? [
          {
            at: '/facts/invoicedOn',
            params: {
              first: FACTS[kind].deliveredOn.label,
              one: deliveredOn,
              then: FACTS[kind].invoicedOn.label,
              other: invoicedOn,
            },
          },
        ]
      : [];
  }
  if (kind === 'pilot_result') {
    const contracts = dossier.flatMap((other) =>
      other.kind === 'pilot_contract' && other.facts.contractKind !== 'overseas_sale' ? [other.facts.contractedOn] : [],
    );
    const first = contracts.sort()[0];
    return first !== undefined && facts.signedOn < first
      ? [
          {
            at: '/facts/signedOn',
            params: {
              first: FACTS.pilot_contract.contractedOn.label,
              one: first,
              then: FACTS.pilot_result.signedOn.label,
              other: facts.signedOn,
            },
          },
        ]
      : [];
  }
  return [];
}
