import type { Schemas } from '../../../api/client.js';

/** Something that waits for the company. */
export interface Todo {
  what:
    | 'grace'
    | 'start'
    | 'company'
    | 'distributor'
    | 'returned'
    | 'draft'
    | 'inquiry'
    | 'confirm'
    | 'plan'
    | 'invited'
    | 'first';
  /** What it is about, in its own words. */
  name: string;
  to: string;
  /** The last day to do it. */
  by?: string;
}

interface Sources {
  manufacturer: Schemas['ManufacturerView'] | null;
  graces: readonly Schemas['ListingGraceView'][];
  products: readonly Schemas['ProductSummary'][];
  cases: readonly Schemas['CaseSummary'][];
  inquiries: readonly Schemas['InquiryListEntry'][];
  proposals: readonly Schemas['ProposalSummary'][];
  authorisations: readonly Schemas['AuthorisationView'][];
  enrolment: Schemas['EnrolmentView'] | null;
  distributor: Pick<Schemas['DistributorView'], 'id' | 'frozen' | 'facts'> | null;
}

const nameless = (name: string | null): string => name ?? '';

/** What waits for the company: what keeps a listing from being suspended first, then what others wait for. */
export function todosOf(sources: Sources): Todo[] {
  const { manufacturer, graces, products, cases, inquiries, proposals, authorisations } = sources;
  const { enrolment, distributor } = sources;
  const returned = cases.filter(({ stage }) => stage === 'returned');
  const isReturned = (id: string) => returned.some(({ subjectId }) => subjectId === id);
  const drafts = products.filter(({ id, frozen }) => !frozen && !isReturned(id));
  const company: Todo[] =
    manufacturer === null && distributor === null
      ? [{ what: 'start', name: '', to: '/maker/company' }]
      : manufacturer && !manufacturer.frozen && !isReturned(manufacturer.id)
        ? [{ what: 'company', name: manufacturer.facts.name, to: '/maker/company' }]
        : [];
  const seller: Todo[] =
    distributor && !distributor.frozen && !isReturned(distributor.id)
      ? [{ what: 'distributor', name: distributor.facts.name, to: '/maker/distributor' }]
      : [];
  return [
    ...graces.map(({ name, productId, until }): Todo => ({
      what: 'grace',
      name,
      to: `/maker/products/${productId}/evidence`,
      by: until,
    })),
    ...returned.map(({ id, title }): Todo => ({ what: 'returned', name: title, to: `/maker/cases/${id}` })),
    ...inquiries
      .filter(({ status, lastSide }) => status === 'open' && lastSide === 'buyer')
      .map(({ id, listingName }): Todo => ({ what: 'inquiry', name: listingName, to: `/maker/inquiries/${id}` })),
    ...proposals
      .filter(({ awaitsConfirmation }) => awaitsConfirmation)
      .map(({ id, name }): Todo => ({ what: 'confirm', name: nameless(name), to: `/maker/proposals/${id}` })),
    ...authorisations
      .filter((each) => each.status === 'invited' && each.distributor.id === distributor?.id)
      .map(({ manufacturer: maker }): Todo => ({ what: 'invited', name: maker.name, to: '/maker/dealers' })),
    ...(enrolment?.status === 'active' && enrolment.plan.length > 0 && enrolment.agreedOn === null
      ? [{ what: 'plan', name: '', to: '/maker/program' } as const]
      : []),
    ...company,
    ...seller,
    ...(manufacturer?.frozen && products.length === 0
      ? [{ what: 'first', name: '', to: '/maker/products' } as const]
      : []),
    ...drafts.map(({ id, name }): Todo => ({ what: 'draft', name: nameless(name), to: `/maker/products/${id}` })),
  ];
}
