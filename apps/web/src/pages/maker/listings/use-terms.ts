import { useQuery } from '@tanstack/react-query';
import { authorisationsQuery, evidenceTermsQuery, ownListingsQuery, programQuery } from '../queries.js';
import { termsOf, type Term } from './terms.js';

/** Everything of this company that runs out or is due, soonest first. */
export function useTerms(): Term[] {
  const { data: evidence = [] } = useQuery(evidenceTermsQuery);
  const { data: listings = [] } = useQuery(ownListingsQuery);
  const { data: authorisations = [] } = useQuery(authorisationsQuery);
  const { data: program } = useQuery(programQuery());
  return termsOf({ evidence, listings, authorisations, enrolment: program?.enrolment ?? null });
}
