import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Choice } from '../../../parts/Choice.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { moveFocus, useKeys } from '../keys/use-keys.js';
import { Badge } from '../parts/Badge.js';
import { Age, DaysLeft } from '../parts/Clock.js';
import { queueQuery, workloadQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { isWorkOf, nextCase, QUEUE_FILTERS, queueFiltersOf, type QueueFilter } from './queue-filters.js';

type Queued = Schemas['QueuedCaseView'];

/** The cases that wait for an examiner, what is due first at the top. */
export function QueuePage({ session }: { session: Session }) {
  const { queue: words } = useReviewWords();
  const [address] = useSearchParams();
  const filters = queueFiltersOf(address);
  const queue = useInfiniteQuery(queueQuery(filters));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>
          {words.lead} {session.role !== 'adviser' && <Waiting />}
        </p>
      </PageHead>
      <Filters examines={session.role !== 'adviser'} />
      <Shown of={queue}>
        {({ pages }) => (
          <section aria-busy={queue.isFetching} className="flex flex-col gap-4">
            <Cases cases={pages.flatMap(({ items }) => items)} session={session} />
            {queue.hasNextPage && (
              <p>
                <button type="button" className="button button-quiet" onClick={() => void queue.fetchNextPage()}>
                  {words.more}
                </button>
              </p>
            )}
          </section>
        )}
      </Shown>
    </div>
  );
}

function Waiting() {
  const { queue: words } = useReviewWords();
  const { data } = useQuery(workloadQuery);
  if (!data) return null;
  const sum = (name: 'waiting' | 'late') => data.stages.reduce((total, stage) => total + stage[name], 0);
  return <span className="font-bold">{words.counted(sum('waiting'), sum('late'))}</span>;
}

function Filters({ examines }: { examines: boolean }) {
  const { queue: words, stages, kinds, tracks, sizes } = useReviewWords();
  const [address, setAddress] = useSearchParams();
  const filters = queueFiltersOf(address);
  const choice = (name: QueueFilter, label: string, names: Record<string, string>) => (
    <Choice
      key={name}
      label={label}
      value={filters[name] ?? ''}
      options={[['', words.any], ...QUEUE_FILTERS[name].map((value): [string, string] => [value, names[value]!])]}
      choose={(value) => setAddress({ ...filters, [name]: value }, { preventScrollReset: true })}
    />
  );
  return (
    <div className="no-print grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      {choice('stage', words.stage, stages)}
      {choice('kind', words.kind, kinds)}
      {choice('track', words.track, tracks)}
      {choice('makerSize', words.makerSize, sizes)}
      {choice('late', words.late, { true: words.lateOnly, false: words.inTime })}
      {examines && choice('mine', words.mine, { true: words.mineOnly, false: words.othersOnly })}
      {examines && choice('skill', words.skill, { first: words.skillFirst, only: words.skillOnly })}
    </div>
  );
}

function Cases({ cases, session }: { cases: readonly Queued[]; session: Session }) {
  const { queue: words, keys } = useReviewWords();
  const [address] = useSearchParams();
  const claim = useClaim(session.person.name);
  const examines = session.role !== 'adviser';
  const me = { role: session.role, name: session.person.name };
  useKeys([
    { key: 'j', name: keys.next, run: () => moveFocus('a[data-case]', 1) },
    { key: 'k', name: keys.previous, run: () => moveFocus('a[data-case]', -1) },
    ...(examines
      ? [
          {
            key: 'c',
            name: keys.claim,
            run: () => claim.mutate(focusedOf(cases) ?? nextCase(cases, '', me)),
          },
        ]
      : []),
  ]);
  if (cases.length === 0) {
    const filtered = Object.keys(queueFiltersOf(address)).length > 0;
    return (
      <div className="card flex flex-col items-start gap-3">
        <p>{filtered ? words.emptyFiltered : words.empty}</p>
        {filtered && <Link to="/review">{words.clear}</Link>}
      </div>
    );
  }
  return (
    <>
      {claim.error && <Trouble error={claim.error} />}
      <ol aria-label={words.list} className="flex flex-col">
        {cases.map((each) => (
          <Row key={each.id} queued={each} myName={session.person.name}>
            {!each.claimed && isWorkOf(session.role, each) && (
              <button
                type="button"
                className="button button-quiet"
                aria-label={`${words.claim}: ${each.title}`}
                onClick={() => claim.mutate(each)}
              >
                {words.claim}
              </button>
            )}
          </Row>
        ))}
      </ol>
    </>
  );
}

const focusedOf = (cases: readonly Queued[]): Queued | undefined => {
  const focused = document.activeElement?.closest('[data-case-row]')?.getAttribute('data-case-row');
  return cases.find(({ id }) => id === focused);
};

/** Claims a case and opens it: who claims one wants to look at it. One's own is opened as it is. */
function useClaim(myName: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  return useMutation({
    mutationFn: async (queued: Queued | undefined) => {
      if (!queued) return;
      const { id, stage, round } = queued;
      if (queued.examiner !== myName) {
        const query = { stage, round };
        await answerOf(api.POST('/api/v1/cases/{id}/claim', { params: { path: { id }, query } }));
      }
      await navigate({ pathname: `/review/cases/${id}`, search: address.toString() });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['review'] }),
  });
}

function Row({ queued, myName, children }: { queued: Queued; myName: string; children: ReactNode }) {
  const words = useReviewWords();
  const [address] = useSearchParams();
  const { id, title, applicant, category, stage, round, track, kind, daysLeft, since, makerSize, startup } = queued;
  return (
    <li
      data-case-row={id}
      className="relative flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 py-3 pl-3 focus-within:bg-blue-50 hover:bg-solid-gray-50"
    >
      <div className="flex min-w-60 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          <DaysLeft days={daysLeft} ended={false} />
          <span className="text-sm font-bold">{words.stages[stage]}</span>
          <span className="text-sm text-solid-gray-700">
            <Age since={since} />
            {round > 1 && `・${words.round(round)}`}
          </span>
        </p>
        <Link
          data-case={id}
          to={{ pathname: `/review/cases/${id}`, search: address.toString() }}
          className="self-start text-lg font-bold"
        >
          {title}
        </Link>
        <p className="text-sm">{[applicant, category ?? words.kinds[kind]].join('・')}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {kind === 'product' && track === 'innovation' && <Badge tone="known">{words.tracks.innovation}</Badge>}
        {makerSize && <Badge>{words.sizes[makerSize] ?? makerSize}</Badge>}
        {startup && <Badge tone="known">{words.startup}</Badge>}
        {queued.claimed && (
          <Badge tone={queued.examiner === myName ? 'good' : 'plain'}>
            {queued.examiner === myName ? words.queue.yours : words.queue.claimed(queued.examiner ?? '')}
          </Badge>
        )}
        {children}
      </div>
    </li>
  );
}
