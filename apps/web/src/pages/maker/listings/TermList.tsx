import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '../../../words/words.js';
import { evidenceKindsQuery } from '../queries.js';
import type { Term } from './terms.js';
import { useListingWords } from './words.js';

/** Days on which something runs out, month by month. */
export function TermList({ terms, today }: { terms: readonly Term[]; today: string }) {
  const words = useListingWords();
  const { day } = useWords();
  const { data: kinds = [] } = useQuery(evidenceKindsQuery());
  const nameOf = ({ what, name }: Term): string => {
    switch (what) {
      case 'evidence':
        return words.evidenceEnds(kinds.find(({ kind }) => kind === name)?.name ?? name);
      case 'listing':
        return words.listingEnds;
      case 'authorisation':
        return words.authorisationEnds(name);
      case 'program':
        return words.programEnds;
      case 'plan':
        return words.stepDue(name);
    }
  };
  if (terms.length === 0) return <p>{words.noTerms}</p>;
  return (
    <ul className="flex flex-col gap-2">
      {terms.map((term) => (
        <li
          key={`${term.day} ${term.what} ${term.name} ${term.to}`}
          className="card relative flex flex-wrap items-baseline gap-x-4 gap-y-1 hover:border-blue-900"
        >
          <time dateTime={term.day} className="font-bold">
            {day(term.day)}
          </time>
          {term.day < today && <span className="text-sm font-bold text-error-2">{words.over}</span>}
          <Link to={term.to} className="after:absolute after:inset-0">
            {nameOf(term)}
          </Link>
          {term.product && <span className="text-sm">{term.product}</span>}
        </li>
      ))}
    </ul>
  );
}
