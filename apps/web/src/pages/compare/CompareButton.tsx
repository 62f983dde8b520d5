import { useWords } from '../../words/words.js';
import { MOST_COMPARED, useChosen } from './chosen.js';

/** Puts a listing into the comparison, or takes it out. */
export function CompareButton({ id }: { id: string }) {
  const { compare, listing } = useWords();
  const { ids, turn } = useChosen();
  const chosen = ids.includes(id);
  const full = !chosen && ids.length >= MOST_COMPARED;
  return (
    <div className="no-print flex flex-col gap-1">
      <button
        type="button"
        className="button button-quiet disabled:opacity-60"
        aria-pressed={chosen}
        disabled={full}
        onClick={() => turn(id)}
      >
        {chosen ? `✓ ${listing.comparing}` : listing.compare}
      </button>
      {full && <p className="text-sm">{compare.full}</p>}
    </div>
  );
}
