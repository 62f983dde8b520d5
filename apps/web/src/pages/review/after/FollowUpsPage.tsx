import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Choice } from '../../../parts/Choice.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { MorePages } from '../../../parts/MorePages.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { moveFocus, useKeys } from '../keys/use-keys.js';
import { Badge } from '../parts/Badge.js';
import { followUpsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { FOLLOW_UP_FILTERS, followUpFiltersOf, isLate, maySettle, type FollowUpFilter } from './follow-ups.js';
import { SettleAuditForm } from './SettleAuditForm.js';
import { SettleReportForm } from './SettleReportForm.js';

type FollowUp = Schemas['FollowUpView'];

/** What is to be looked into after a listing: drawn audits and reports, what is due first at the top. */
export function FollowUpsPage({ session }: { session: Session }) {
  const { followUps: words, keys } = useReviewWords();
  const { site } = useWords();
  const [address] = useSearchParams();
  const filters = followUpFiltersOf(address);
  const followUps = useInfiniteQuery(followUpsQuery(filters));
  const turning = useTurning();
  const [settling, setSettling] = useState<FollowUp>();
  useKeys([
    { key: 'j', name: keys.next, run: () => moveFocus('a[data-follow-up]', 1) },
    { key: 'k', name: keys.previous, run: () => moveFocus('a[data-follow-up]', -1) },
  ]);
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Filters filters={filters} />
      {turning.error && <Trouble error={turning.error} />}
      <Shown of={followUps}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty filtered={Object.keys(filters).length > 0} />;
          return (
            <>
              <ul aria-label={words.title} className="flex flex-col">
                {items.map((each) => (
                  <Row key={each.id} followUp={each} myName={session.person.name}>
                    {each.examiner === null && (
                      <TurnButton
                        text={words.claim}
                        of={each}
                        run={() => turning.mutate({ id: each.id, verb: 'claim' })}
                      />
                    )}
                    {each.examiner === session.person.name && (
                      <TurnButton
                        text={words.release}
                        of={each}
                        run={() => turning.mutate({ id: each.id, verb: 'release' })}
                      />
                    )}
                    {maySettle(session.role, each.kind) &&
                      (each.examiner === null || each.examiner === session.person.name) && (
                        <TurnButton text={words.settle} of={each} run={() => setSettling(each)} />
                      )}
                  </Row>
                ))}
              </ul>
              <MorePages query={followUps} more={words.more} loading={site.loading} />
            </>
          );
        }}
      </Shown>
      {settling && <SettleDialog followUp={settling} close={() => setSettling(undefined)} />}
    </div>
  );
}

function Filters({ filters }: { filters: Record<string, string> }) {
  const { followUps: words } = useReviewWords();
  const [, setAddress] = useSearchParams();
  const choice = (name: FollowUpFilter, label: string, names: Record<string, string>) => (
    <Choice
      label={label}
      value={filters[name] ?? ''}
      options={[['', words.any], ...FOLLOW_UP_FILTERS[name].map((value): [string, string] => [value, names[value]!])]}
      choose={(value) => {
        const next = Object.entries({ ...filters, [name]: value }).filter(([, chosen]) => chosen !== '');
        setAddress(Object.fromEntries(next), { preventScrollReset: true });
      }}
    />
  );
  return (
    <div className="no-print grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      {choice('kind', words.kind, words.kinds)}
      {choice('mine', words.mine, { true: words.mineOnly, false: words.othersOnly })}
      {choice('late', words.due, { true: words.lateOnly, false: words.inTime })}
    </div>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const { followUps: words } = useReviewWords();
  return (
    <div className="card flex flex-col items-start gap-3">
      <p>{filtered ? words.emptyFiltered : words.empty}</p>
      {filtered && <Link to="/review/follow-ups">{words.clear}</Link>}
    </div>
  );
}

function Row({ followUp, myName, children }: { followUp: FollowUp; myName: string; children: ReactNode }) {
  const words = useReviewWords();
  const { day } = useWords();
  const { kind, listingId, name, maker, report, drawId, dueOn, examiner } = followUp;
  const late = isLate(dueOn, new Date());
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="flex min-w-60 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Badge tone={late ? 'bad' : 'plain'}>{words.followUps.by(day(dueOn), late)}</Badge>
          <strong>{words.followUps.kinds[kind]}</strong>
          {drawId && <Link to={`/review/draws/${drawId}`}>{words.followUps.draw}</Link>}
        </p>
        <Link data-follow-up to={`/review/listings/${listingId}`} className="self-start text-lg font-bold">
          {name}
        </Link>
        <p className="text-sm" lang="ja">
          {maker}
        </p>
        {report && <Reported report={report} />}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {examiner && (
          <Badge tone={examiner === myName ? 'good' : 'plain'}>
            {examiner === myName ? words.queue.yours : words.queue.claimed(examiner)}
          </Badge>
        )}
        {children}
      </div>
    </li>
  );
}

function Reported({ report: { kind, text } }: { report: NonNullable<FollowUp['report']> }) {
  const { reports } = useReviewWords();
  return (
    <p className="border-l-4 border-blue-900 pl-3 text-sm">
      <strong>{reports.kinds[kind]}</strong>{' '}
      <span lang="ja" className="whitespace-pre-line">
        {text}
      </span>
    </p>
  );
}

function TurnButton({ text, of: { name }, run }: { text: string; of: FollowUp; run: () => void }) {
  return (
    <button type="button" className="button button-quiet" aria-label={`${text}: ${name}`} onClick={run}>
      {text}
    </button>
  );
}

/** Takes one on, or puts it back; others may have been faster, so the list is asked for anew in any case. */
function useTurning() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: 'claim' | 'release' }) => {
      const params = { path: { id } };
      return answerOf(
        verb === 'claim'
          ? api.POST('/api/v1/follow-ups/{id}/claim', { params })
          : api.POST('/api/v1/follow-ups/{id}/release', { params }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['review'] }),
  });
}

function SettleDialog({ followUp, close }: { followUp: FollowUp; close: () => void }) {
  const { auditId, reportId, name, report } = followUp;
  return (
    <ModalDialog title={name} close={close}>
      {report && <Reported report={report} />}
      {auditId && <SettleAuditForm auditId={auditId} done={close} />}
      {reportId && <SettleReportForm reportId={reportId} done={close} />}
    </ModalDialog>
  );
}
