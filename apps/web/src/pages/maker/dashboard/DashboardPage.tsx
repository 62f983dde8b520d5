import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router';
import { Loading, Trouble } from '../../../parts/Shown.js';
import { PageHead } from '../../../parts/PageHead.js';
import { useWords } from '../../../words/words.js';
import { CaseLine } from '../cases/CaseLine.js';
import { TermList } from '../listings/TermList.js';
import { useTerms } from '../listings/use-terms.js';
import { Part } from '../parts.js';
import { casesQuery } from '../queries.js';
import { todayInJapan } from '../today.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { useTodos } from './use-todos.js';
import { useDashboardWords } from './words.js';

const SOON_DAYS = 60;
const DAY_MS = 86_400_000;
const ENDED = ['approved', 'rejected', 'withdrawn', 'merged', 'returned'];

/** What needs doing and by when. */
export function DashboardPage() {
  const words = useDashboardWords();
  const maker = useMakerWords();
  const { day: dayOf } = useWords();
  const { organisationName, isOwner } = useMaker();
  const todos = useTodos();
  const cases = useQuery(casesQuery);
  const today = todayInJapan();
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const terms = useTerms().filter(({ day }) => day <= soon);
  const running = (cases.data ?? []).filter(({ stage }) => !ENDED.includes(stage));
  // Who has just signed up has one thing to do: no page is needed to say so.
  if (isOwner && todos?.length === 1 && todos[0]?.what === 'start') return <Navigate to="/maker/company" replace />;
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p>{organisationName}</p>
      </PageHead>
      {cases.error && <Trouble error={cases.error} retry={() => void cases.refetch()} />}
      {todos === undefined ? (
        <Loading />
      ) : (
        <Part title={words.now}>
          {todos.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {todos.map(({ what, name, to, by }) => {
                const [title, text] = words.todo[what] ?? [what, ''];
                return (
                  <li
                    key={to + what}
                    className={`card relative flex flex-col gap-0.5 hover:border-blue-900 ${what === 'grace' ? 'border-error-1 bg-red-50' : ''}`}
                  >
                    <Link to={to} className="font-bold after:absolute after:inset-0">
                      {title}
                      {by && words.by(dayOf(by))}
                    </Link>
                    <span className="text-sm">
                      {name || (what === 'draft' ? maker.noName : '')} {text}
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
        </Part>
      )}
      {terms.length > 0 && (
        <Part title={words.soon}>
          <TermList terms={terms} today={today} />
          <p>
            <Link to="/maker/listings">{words.all}</Link>
          </p>
        </Part>
      )}
      {running.length > 0 && (
        <Part title={words.running}>
          <ul className="flex flex-col gap-3">
            {running.map((item) => (
              <li key={item.id}>
                <CaseLine item={item} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}
