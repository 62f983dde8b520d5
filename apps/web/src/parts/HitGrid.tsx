import type { Schemas } from '../api/client.js';
import { HitCard } from './HitCard.js';

/** Products side by side, as many as there is room for. */
export function HitGrid({ hits, level = 2 }: { hits: Schemas['SearchHit'][]; level?: 2 | 3 }) {
  return (
    <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {hits.map((hit) => (
        <HitCard key={hit.id} hit={hit} level={level} />
      ))}
    </ul>
  );
}
