import { Navigate, NavLink, useLocation } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery, type Role, type Session } from '../api/session.js';
import { useWords } from '../words/words.js';
import { PageHead } from './PageHead.js';
import { Shown } from './Shown.js';

/** Shows a page to people in these roles. Who is not signed in does that first and comes back here. */
export function ForRoles({ roles, children }: { roles: readonly Role[]; children: (session: Session) => ReactNode }) {
  const query = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  return (
    <Shown of={query}>
      {(session) => {
        if (session === null || session.awaits !== null) {
          return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
        }
        return roles.includes(session.role) ? children(session) : <NotForYourRole />;
      }}
    </Shown>
  );
}

function NotForYourRole() {
  const { workspace } = useWords();
  return (
    <PageHead title={workspace.notForRole}>
      <p>{workspace.notForRoleText}</p>
    </PageHead>
  );
}

/** A place in a workspace: its address, what it is called, and how much waits there. */
export interface Place {
  to: string;
  name: string;
  waiting?: number;
}

/** The frame of a workspace: its places at the side, or above on a narrow screen, and the page that is open. */
export function Workspace({ name, places, children }: { name: string; places: readonly Place[]; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-6 lg:flex-row lg:gap-8">
      <nav aria-label={name} className="shrink-0 lg:w-52">
        <ul className="flex flex-wrap gap-x-1 gap-y-1 lg:sticky lg:top-4 lg:flex-col">
          {places.map(({ to, name, waiting }) => (
            <li key={to}>
              <NavLink
                to={to}
                end={places.some((place) => place.to.startsWith(`${to}/`))}
                className="flex items-center gap-2 rounded-8 px-3 py-2 no-underline hover:bg-blue-50 aria-[current=page]:bg-blue-100 aria-[current=page]:font-bold"
              >
                {name}
                {waiting ? <span className="rounded-full bg-blue-900 px-2 text-sm text-white">{waiting}</span> : null}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
