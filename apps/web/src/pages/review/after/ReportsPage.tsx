import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/client.js';
import type { Session } from '../../../api/session.js';
import { Choice } from '../../../parts/Choice.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { Badge, type Tone } from '../parts/Badge.js';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { reportsQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { SettleReportForm } from './SettleReportForm.js';

type Report = Schemas['ReportView'];
const STATUSES = ['open', 'founded', 'unfounded'] as const;
const TONE: Record<Report['status'], Tone> = { open: 'warn', founded: 'bad', unfounded: 'plain' };

/** What the public says is wrong with listings. */
export function ReportsPage({ session }: { session: Session }) {
  const { reports: words, moment } = useReviewWords();
  const [address, setAddress] = useSearchParams();
  const status = STATUSES.find((each) => each === address.get('status')) ?? '';
  const reports = useInfiniteQuery(reportsQuery(status));
  const [settling, setSettling] = useState<Report>();
  const maySettle = session.role === 'secretariat_examiner' || session.role === 'approver';
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title} />
      <div className="flex">
        <Choice
          label={words.status}
          value={status}
          options={[['', words.any], ...STATUSES.map((each): [string, string] => [each, words.statuses[each]])]}
          choose={(next) => setAddress(next ? { status: next } : {})}
        />
      </div>
      <Shown of={reports}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="card">{words.empty}</p>;
          return (
            <>
              <ul className="flex flex-col gap-3">
                {items.map((report) => (
                  <li key={report.id} className="card flex flex-col gap-2">
                    <p className="flex flex-wrap items-center gap-2">
                      <Badge tone={TONE[report.status]}>{words.statuses[report.status]}</Badge>
                      <strong>{words.kinds[report.kind]}</strong>
                      <span className="text-sm text-solid-gray-700">{moment(report.createdAt)}</span>
                    </p>
                    <p lang="ja" className="whitespace-pre-line">
                      {report.text}
                    </p>
                    {report.contact && <p className="text-sm">{words.contact(report.contact)}</p>}
                    {report.reason && (
                      <p className="border-l-4 border-blue-900 pl-3" lang="ja">
                        {report.reason}
                      </p>
                    )}
                    <p className="flex flex-wrap items-center gap-4">
                      <Link to={`/review/listings/${report.listingId}`} aria-label={`${words.listing}: ${report.name}`}>
                        {report.name}
                      </Link>
                      {maySettle && report.status === 'open' && (
                        <button type="button" className="button button-quiet" onClick={() => setSettling(report)}>
                          {words.settle}
                        </button>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
              {reports.hasNextPage && (
                <p>
                  <button type="button" className="button button-quiet" onClick={() => void reports.fetchNextPage()}>
                    {words.more}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Shown>
      {settling && (
        <ModalDialog title={words.settle} close={() => setSettling(undefined)}>
          <SettleReportForm reportId={settling.id} done={() => setSettling(undefined)} />
        </ModalDialog>
      )}
    </div>
  );
}
