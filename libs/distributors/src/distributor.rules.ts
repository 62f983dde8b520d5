import type { Point } from '#platform';
import { formalFaults, missingFacts, type DatedPaper, type RegistrantFacts } from '#registrants';

/** Whom buyers turn to. */
export interface Contact {
  department: string;
  phone: string;
  mail: string;
  /** When it answers, in words: 平日 9 時から 17 時. */
  hours: string;
}

/** Everything a distributor declares; a draft may leave out anything but name, reading and address. */
export interface DistributorDeclaration extends RegistrantFacts {
  contact?: Partial<Contact>;
  /** 個人事業主: registered without a corporate number. */
  soleProprietor?: boolean;
}

/** Everything that keeps a distributor's facts from being handed in. */
export const faultsOfDistributor = (
  facts: DistributorDeclaration,
  papers: readonly DatedPaper[],
  today: string,
): Point[] => [
  ...missingFacts(facts, ['phone', 'representative']),
  ...missingFacts<Partial<Contact>>(facts.contact ?? {}, ['department', 'phone', 'mail', 'hours']).map((fault) => ({
    ...fault,
    pointer: `/contact${fault.pointer}`,
  })),
  ...formalFaults(facts, papers, today),
];
