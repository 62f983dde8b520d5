import type { Schemas } from '../../../api/client.js';
import { useMakerWords } from '../words.js';
import { useCaseWords } from './words.js';

const moment = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' });

/** Everything that happened in a case, newest first. */
export function Timeline({ entries }: { entries: Schemas['TimelineEntryView'][] }) {
  const words = useCaseWords();
  const maker = useMakerWords();
  return (
    <ol className="flex flex-col gap-0 border-l-4 border-blue-200 pl-4">
      {entries.toReversed().map(({ at, what, verb, stage, by, text, round }, index) => (
        <li key={`${at} ${index}`} className="flex flex-col gap-0.5 py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <time dateTime={at} className="text-sm">
              {moment.format(new Date(at))}
            </time>
            <strong>{what === 'step' ? (words.verbs[verb ?? ''] ?? verb) : (words.what[what] ?? what)}</strong>
            {what === 'step' && stage && <span className="text-sm">→ {maker.stages[stage]}</span>}
            {round !== null && round > 1 && <span className="text-sm">{maker.round(round)}</span>}
            {by && <span className="text-sm text-solid-gray-700">{by.name ?? by.organisation ?? words.staff}</span>}
          </p>
          {text && <p className="text-sm whitespace-pre-wrap">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
