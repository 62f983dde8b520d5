import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { Badge, type Tone } from '../parts/Badge.js';
import { enrolmentsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';

export const ENROLMENT_TONE: Record<string, Tone> = { applied: 'warn', active: 'good', declined: 'bad' };

/** Makers that have applied to the program, and its members. */
export function EnrolmentsPage() {
  const { enrolments: words } = useReviewWords();
  const { day } = useWords();
  const enrolments = useInfiniteQuery(enrolmentsQuery);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title} />
      <Shown of={enrolments}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="card">{words.empty}</p>;
          return (
            <>
              <ul className="flex flex-col">
                {items.map(({ id, manufacturer, status, adviser, startsOn, endsOn }) => (
                  <li
                    key={id}
                    className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-300 py-3"
                  >
                    <Link to={`/review/enrolments/${id}`} className="font-bold" lang="ja">
                      {manufacturer}
                    </Link>
                    <Badge tone={ENROLMENT_TONE[status] ?? 'plain'}>{words.statuses[status]}</Badge>
                    <span className="text-sm" lang="ja">
                      {words.adviser}：{adviser ?? words.noAdviser}
                    </span>
                    {startsOn && endsOn && <span className="text-sm">{words.term(day(startsOn), day(endsOn))}</span>}
                  </li>
                ))}
              </ul>
              {enrolments.hasNextPage && (
                <p>
                  <button type="button" className="button button-quiet" onClick={() => void enrolments.fetchNextPage()}>
                    {words.more}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Shown>
    </div>
  );
}
