import type { ReactNode } from 'react';
import { Route, Routes, useMatch } from 'react-router';
import type { Role, Session } from '../../api/session.js';
import { ForRoles, Workspace } from '../../parts/Workspace.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { DrawPage } from './after/DrawPage.js';
import { DrawsPage } from './after/DrawsPage.js';
import { EnrolmentPage } from './after/EnrolmentPage.js';
import { EnrolmentsPage } from './after/EnrolmentsPage.js';
import { FollowUpsPage } from './after/FollowUpsPage.js';
import { ListingPage } from './after/ListingPage.js';
import { ListingsPage } from './after/ListingsPage.js';
import { ReportsPage } from './after/ReportsPage.js';
import { RevocationsPage } from './after/RevocationsPage.js';
import { CasePage } from './case/CasePage.js';
import { KeyBoard } from './keys/KeyBoard.js';
import { LoadPage } from './load/LoadPage.js';
import { QueuePage } from './queue/QueuePage.js';
import { useReviewWords, type ReviewWords } from './words.js';

const EXAMINERS: readonly Role[] = ['association_examiner', 'secretariat_examiner', 'approver'];
const SECRETARIAT: readonly Role[] = ['secretariat_examiner', 'approver'];
const ALL: readonly Role[] = [...EXAMINERS, 'adviser'];

/** The places of the workspace, and whose they are. */
const PLACES: readonly { to: string; name: keyof ReviewWords['places']; roles: readonly Role[] }[] = [
  { to: '/review', name: 'queue', roles: ALL },
  { to: '/review/listings', name: 'listings', roles: SECRETARIAT },
  { to: '/review/follow-ups', name: 'followUps', roles: SECRETARIAT },
  { to: '/review/draws', name: 'draws', roles: SECRETARIAT },
  { to: '/review/reports', name: 'reports', roles: SECRETARIAT },
  { to: '/review/revocations', name: 'revocations', roles: SECRETARIAT },
  { to: '/review/enrolments', name: 'enrolments', roles: [...SECRETARIAT, 'adviser'] },
  { to: '/review/load', name: 'load', roles: EXAMINERS },
];

/** The workspace of those who examine, approve and advise. */
export function ReviewPages() {
  return (
    <ForRoles roles={ALL}>
      {(session) => (
        <KeyBoard>
          <Frame session={session}>
            <Routes>
              <Route index element={<QueuePage session={session} />} />
              <Route path="cases/:id" element={<CasePage session={session} />} />
              <Route path="listings" element={<ListingsPage />} />
              <Route path="listings/:id" element={<ListingPage />} />
              <Route path="follow-ups" element={<FollowUpsPage session={session} />} />
              <Route path="draws" element={<DrawsPage session={session} />} />
              <Route path="draws/:id" element={<DrawPage session={session} />} />
              <Route path="reports" element={<ReportsPage session={session} />} />
              <Route path="revocations" element={<RevocationsPage session={session} />} />
              <Route path="enrolments" element={<EnrolmentsPage />} />
              <Route path="enrolments/:id" element={<EnrolmentPage session={session} />} />
              <Route path="load" element={<LoadPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Frame>
        </KeyBoard>
      )}
    </ForRoles>
  );
}

/** A case takes the whole width: its three panes stand where the places would. */
function Frame({ session, children }: { session: Session; children: ReactNode }) {
  const words = useReviewWords();
  const inCase = useMatch('/review/cases/:id');
  if (inCase) return children;
  const places = PLACES.filter(({ roles }) => roles.includes(session.role));
  return (
    <Workspace name={words.workspace} places={places.map(({ to, name }) => ({ to, name: words.places[name] }))}>
      {children}
    </Workspace>
  );
}
