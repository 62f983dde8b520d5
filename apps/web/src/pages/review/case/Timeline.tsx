import { useQuery } from '@tanstack/react-query';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { timelineQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { useCase } from './case-context.js';

/** Everything that happened in the case, the newest at the top. */
export function Timeline() {
  const { file } = useCase();
  const { day } = useWords();
  const words = useReviewWords();
  const timeline = useQuery(timelineQuery(file.id));
  return (
    <Shown of={timeline}>
      {(entries) => (
        <ol className="flex flex-col gap-3">
          {entries.toReversed().map(({ at, what, by, verb, stage, text, letter, dueOn, round }, index) => (
            <li key={index} className="border-l-4 border-solid-gray-300 pl-3">
              <p className="text-sm text-solid-gray-700">
                {words.moment(at)}
                {round !== null && `・${words.round(round)}`}
              </p>
              <p>
                <strong>{verb ? (words.timeline.verbs[verb] ?? verb) : (words.timeline.what[what] ?? what)}</strong>
                {stage && ` → ${words.stages[stage]}`}
                {letter && ` ${words.timeline.letter(letter)}`}
              </p>
              {by && (
                <p className="text-sm" lang="ja">
                  {[by.organisation, by.name].filter(Boolean).join(' ')}
                </p>
              )}
              {text && (
                <p className="text-sm whitespace-pre-line" lang="ja">
                  {text}
                </p>
              )}
              {what === 'step' && dueOn && <p className="text-sm">{words.timeline.due(day(dueOn))}</p>}
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}
