import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.js';
import { useChosen } from './chosen.js';

/** At the foot of every page while something is chosen for the comparison: how many, and the way there. */
export function CompareBar() {
  const { compare: words } = useWords();
  const { pathname } = useLocation();
  const { ids, clear } = useChosen();
  if (ids.length === 0 || pathname === '/compare') return null;
  return (
    <aside
      aria-label={words.title}
      className="no-print sticky bottom-0 border-t border-solid-gray-420 bg-white shadow-2"
    >
      <div className="mx-auto flex w-full max-w-[72rem] flex-wrap items-center justify-between gap-3 px-4 py-3 sm:px-6">
        <p role="status">{words.bar(ids.length)}</p>
        <p className="flex items-center gap-4">
          <button type="button" className="underline" onClick={clear}>
            {words.clear}
          </button>
          <Link to={`/compare?ids=${ids.join(',')}`} className="button">
            {words.open}
          </Link>
        </p>
      </div>
    </aside>
  );
}
