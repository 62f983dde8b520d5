import { useQuery } from '@tanstack/react-query';
import {
  authorisationsQuery,
  casesQuery,
  distributorQuery,
  inquiriesQuery,
  listingGracesQuery,
  manufacturerQuery,
  ownProposalsQuery,
  productsQuery,
  programQuery,
} from '../queries.js';
import { todosOf, type Todo } from './todo.js';

/** What waits for this company; undefined until all of it is known. */
export function useTodos(): Todo[] | undefined {
  const { data: manufacturer } = useQuery(manufacturerQuery);
  const { data: distributor } = useQuery(distributorQuery);
  const { data: products } = useQuery(productsQuery);
  const { data: cases } = useQuery(casesQuery);
  const { data: inquiries } = useQuery(inquiriesQuery('received'));
  const { data: proposals } = useQuery(ownProposalsQuery);
  const { data: authorisations } = useQuery(authorisationsQuery);
  const { data: graces } = useQuery(listingGracesQuery());
  const { data: program } = useQuery(programQuery());
  if (manufacturer === undefined || distributor === undefined || program === undefined) return undefined;
  if (!products || !cases || !inquiries || !proposals || !authorisations || !graces) return undefined;
  return todosOf({
    manufacturer,
    graces,
    products,
    cases,
    inquiries,
    proposals,
    authorisations,
    enrolment: program?.enrolment ?? null,
    distributor,
  });
}
