import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Part } from '../parts.js';
import { listingGracesQuery } from '../queries.js';
import { useListingWords } from './words.js';

/** Listings that are about to be suspended: what is missing, and by when; nothing while all are carried. */
export function Graces() {
  const words = useListingWords();
  const { day } = useWords();
  const { data: graces = [], error, refetch } = useQuery(listingGracesQuery());
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (graces.length === 0) return null;
  return (
    <Part title={words.graces}>
      <p>{words.gracesLead}</p>
      <ul className="flex flex-col gap-3">
        {graces.map(({ listingId, productId, name, until, missing }) => (
          <li key={listingId} className="card flex flex-col items-start gap-2 border-2 border-error-1 bg-red-50">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <strong>{name}</strong>
              <span className="font-bold text-error-2">{words.mendBy(day(until))}</span>
            </p>
            <ul className="list-disc pl-6">
              {missing.map(({ code, detail }, index) => (
                <li key={`${code} ${index}`}>{detail}</li>
              ))}
            </ul>
            <Link to={`/maker/products/${productId}/evidence`} className="button button-quiet">
              {words.mend}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
