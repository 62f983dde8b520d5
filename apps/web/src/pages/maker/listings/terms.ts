import type { Schemas } from '../../../api/client.js';

/** A day on which something of the maker's runs out or is due. */
export interface Term {
  day: string;
  what: 'evidence' | 'listing' | 'authorisation' | 'program' | 'plan';
  /** The kind of evidence, the dealer, the step. */
  name: string;
  /** The product it is about. */
  product: string | null;
  to: string;
}

interface Sources {
  evidence: readonly Schemas['EvidenceTermView'][];
  listings: readonly Schemas['OwnListingSummary'][];
  authorisations: readonly Schemas['AuthorisationView'][];
  enrolment: Schemas['EnrolmentView'] | null;
}

/** Everything that runs out or is due, soonest first. */
export function termsOf({ evidence, listings, authorisations, enrolment }: Sources): Term[] {
  const ofProgram: Term[] =
    enrolment?.status === 'active'
      ? [
          ...enrolment.plan
            .filter(({ doneOn }) => doneOn === null)
            .map(({ title, due }): Term => ({
              day: due,
              what: 'plan',
              name: title,
              product: null,
              to: '/maker/program',
            })),
          ...(enrolment.endsOn
            ? [{ day: enrolment.endsOn, what: 'program', name: '', product: null, to: '/maker/program' } as const]
            : []),
        ]
      : [];
  return [
    ...evidence.map(({ validTo, kind, productId, productName }): Term => ({
      day: validTo,
      what: 'evidence',
      name: kind,
      product: productName,
      to: `/maker/products/${productId}`,
    })),
    ...listings
      .filter(({ status, endsOn }) => endsOn !== null && (status === 'live' || status === 'suspended'))
      .map(({ endsOn, name, productId }): Term => ({
        day: endsOn!,
        what: 'listing',
        name: '',
        product: name,
        to: `/maker/products/${productId}`,
      })),
    ...authorisations
      .filter(({ status }) => status === 'active')
      .map(({ endsOn, distributor }): Term => ({
        day: endsOn,
        what: 'authorisation',
        name: distributor.name,
        product: null,
        to: '/maker/dealers',
      })),
    ...ofProgram,
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
