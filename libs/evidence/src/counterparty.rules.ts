import { modelKey, nameKey } from '#scheme';
import type { Declared } from './evidence.facts.js';

/**
 * By what the same invoice is found again, whoever puts it forward: its number with the buyer's corporate number, and
 * with the buyer's name, so that leaving one of them out hides nothing. None for what is no invoice.
 */
export function invoiceKeys(declared: Declared): string[] {
  if (declared.kind !== 'sales_record' && declared.kind !== 'sales_record_other') return [];
  const { invoiceNumber, buyerCorporateNumber, buyerName } = declared.facts;
  const buyers = [...(buyerCorporateNumber === undefined ? [] : [buyerCorporateNumber]), nameKey(buyerName)];
  return buyers.map((buyer) => `${modelKey(invoiceNumber)} ${buyer}`);
}

/** Somebody as a paper names them. */
interface Party {
  name: string;
  corporateNumber: string | null;
}

/** Who stands on the other side of a paper: buyer, appraiser, party to a contract. */
export function counterpartyOf({ kind, facts }: Declared): (Party & { at: string })[] {
  const party = (at: string, name: string, number: string | undefined) => [
    { at: `/facts/${at}`, name, corporateNumber: number ?? null },
  ];
  if (kind === 'sales_record' || kind === 'sales_record_other') {
    return party('buyerName', facts.buyerName, facts.buyerCorporateNumber);
  }
  if (kind === 'appraisal') return party('appraiserName', facts.appraiserName, facts.appraiserCorporateNumber);
  return kind === 'pilot_contract' ? party('partyName', facts.partyName, facts.partyCorporateNumber) : [];
}

/** Numbers decide where both are known, or else names. */
export const sameParty = (one: Party, other: Party): boolean =>
  one.corporateNumber !== null && other.corporateNumber !== null
    ? one.corporateNumber === other.corporateNumber
    : nameKey(one.name) === nameKey(other.name);
