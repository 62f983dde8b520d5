import { modelKey, nameKey } from '#scheme';
import type { Declared } from './evidence.facts.js';

/** By what the same invoice is found again, whoever puts it forward: number and buyer; null for what is no invoice. */
export function invoiceKey(declared: Declared): string | null {
  if (declared.kind !== 'sales_record' && declared.kind !== 'sales_record_other') return null;
  const { invoiceNumber, buyerCorporateNumber, buyerName } = declared.facts;
  return `${modelKey(invoiceNumber)} ${buyerCorporateNumber ?? nameKey(buyerName)}`;
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
