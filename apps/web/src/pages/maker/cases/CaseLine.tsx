import { Link } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import { useWords } from '../../../words/words.js';
import { useMakerWords } from '../words.js';

/** An application in a line: what, where it stands, by when. */
export function CaseLine({ item }: { item: Schemas['CaseSummary'] }) {
  const words = useMakerWords();
  const { day } = useWords();
  const { id, kind, title, stage, dueOn, round, track } = item;
  return (
    <article className="card relative flex flex-wrap items-center gap-x-4 gap-y-1 hover:border-blue-900">
      <Link to={`/maker/cases/${id}`} className="font-bold after:absolute after:inset-0">
        {title || words.kinds[kind]}
      </Link>
      <span className="text-sm">{words.kinds[kind]}</span>
      {kind === 'product' && <span className="text-sm">{words.tracks[track]}</span>}
      <StageMark stage={stage} />
      {round > 1 && <span className="text-sm">{words.round(round)}</span>}
      {dueOn && <span className="text-sm">{words.due(day(dueOn))}</span>}
    </article>
  );
}

const LOOK: Record<string, string> = {
  returned: 'border-error-2 text-error-2',
  rejected: 'border-error-2 text-error-2',
  approved: 'border-success-2 text-success-2',
};

/** Where an application stands, in words. */
export function StageMark({ stage }: { stage: string }) {
  const words = useMakerWords();
  return (
    <span
      className={`rounded-4 border bg-white px-2 text-sm font-bold ${LOOK[stage] ?? 'border-blue-900 text-blue-1000'}`}
    >
      {words.stages[stage] ?? stage}
    </span>
  );
}
