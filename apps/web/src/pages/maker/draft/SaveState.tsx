import { Link } from 'react-router';
import type { Conflict } from './merge.rules.js';
import { fieldId } from './Fields.js';
import type { Editing, Point } from './use-draft.js';
import { useFieldWords } from './words.js';

/** How far the draft is saved; said aloud when it changes for the worse. */
export function SaveState({ editing, unsavable = false }: { editing: Editing<object>; unsavable?: boolean }) {
  const words = useFieldWords();
  const { state, merged } = editing;
  const bad = state === 'refused' || state === 'kept' || state === 'conflict';
  return (
    <p
      role={bad ? 'alert' : 'status'}
      data-save-state={state}
      className={`text-sm ${bad ? 'font-bold text-error-2' : 'text-solid-gray-700'}`}
    >
      {unsavable ? words.unsavable : words.states[state]}
      {merged && !bad && ` ${words.merged}`}
    </p>
  );
}

/** Both values of every place that was changed in two ways, and a choice for each. */
export function Conflicts({ editing, nameOf }: { editing: Editing<object>; nameOf: (pointer: string) => string }) {
  const words = useFieldWords();
  const { conflicts, store } = editing;
  if (conflicts.length === 0) return null;
  return (
    <section aria-label={words.conflictTitle} className="card flex flex-col gap-4 border-warning-orange-2 bg-orange-50">
      <h2 className="text-std-18B-160">{words.conflictTitle}</h2>
      {conflicts.map((conflict) => (
        <div key={conflict.pointer} className="flex flex-col gap-3">
          <h3 className="font-bold">{nameOf(conflict.pointer)}</h3>
          <div className="grid gap-3 sm:grid-cols-2">
            <Side
              title={words.mine}
              value={conflict.mine}
              choice={words.keepMine}
              choose={() => store.settle(conflict, 'mine')}
            />
            <Side
              title={words.theirs}
              value={conflict.theirs}
              choice={words.takeTheirs}
              choose={() => store.settle(conflict, 'theirs')}
            />
          </div>
        </div>
      ))}
    </section>
  );
}

function Side({
  title,
  value,
  choice,
  choose,
}: {
  title: string;
  value: Conflict['mine'];
  choice: string;
  choose: () => void;
}) {
  const words = useFieldWords();
  return (
    <div className="card flex min-w-0 flex-col gap-2">
      <p className="text-sm text-solid-gray-700">{title}</p>
      <p className="max-h-48 overflow-auto whitespace-pre-wrap" tabIndex={0}>
        {said(value) || words.nothing}
      </p>
      <div className="mt-auto">
        <button type="button" className="button button-quiet" onClick={choose}>
          {choice}
        </button>
      </div>
    </div>
  );
}

/** A value as text, lists line by line. */
function said(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(said).join('\n');
  if (typeof value === 'object') return Object.values(value).map(said).filter(Boolean).join(' / ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Everything there is to say, at the top, each leading to its field. */
export function Problems({
  points,
  linkTo,
  title,
}: {
  points: readonly Point[];
  linkTo: (pointer: string) => string | undefined;
  title?: string;
}) {
  const words = useFieldWords();
  if (points.length === 0) return null;
  return (
    <section role="alert" className="card flex flex-col gap-2 border-error-1 bg-red-50">
      <h2 className="text-std-18B-160">{title ?? words.problems}</h2>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {points.map(({ pointer, code, detail }) => {
          const to = linkTo(pointer);
          return (
            <li key={`${pointer} ${code} ${detail}`}>
              {to === undefined ? detail : <Link to={`${to}#${encodeURIComponent(fieldId(pointer))}`}>{detail}</Link>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
