import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import { useWords } from '../words/words.js';
import { KindLabel } from './KindLabel.js';

/** A product in a list: what it is called, who makes it, what it costs. */
export function HitCard({ hit, level = 2 }: { hit: Schemas['SearchHit']; level?: 2 | 3 }) {
  const words = useWords();
  const Heading = `h${level}` as const;
  return (
    <li className="card relative flex flex-col gap-2 focus-within:border-blue-900 hover:border-blue-900">
      <p className="text-sm text-solid-gray-700">{hit.category.name}</p>
      <Heading className="text-lg font-bold leading-150">
        <Link to={`/listings/${hit.id}`} className="after:absolute after:inset-0">
          {hit.name}
        </Link>
      </Heading>
      <p className="text-sm">{hit.maker}</p>
      <p className="text-sm text-solid-gray-700">{hit.modelNumbers.slice(0, 3).join('・')}</p>
      <div className="mt-auto flex flex-wrap items-end justify-between gap-2 pt-1">
        <p>
          <span className="text-lg font-bold">{words.yen(hit.bodyPrice)}</span>{' '}
          <span className="text-sm text-solid-gray-700">{words.noTax}</span>
        </p>
        <KindLabel kind={hit.kind} />
      </div>
    </li>
  );
}
