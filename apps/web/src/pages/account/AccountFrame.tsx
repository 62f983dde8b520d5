import type { ReactNode } from 'react';
import { ALL_ROLES } from '../../api/places.js';
import type { Role, Session } from '../../api/session.js';
import { ForRoles, Workspace, type Place } from '../../parts/Workspace.js';
import { useAccountWords } from './words.js';

const KEEPERS: readonly Role[] = ['owner', 'administrator'];
const COMPANY: readonly Role[] = ['owner', 'editor', 'viewer'];

interface Props {
  roles?: readonly Role[];
  children: (session: Session) => ReactNode;
}

/** The frame of the pages of an account. */
export function AccountFrame({ roles = ALL_ROLES, children }: Props) {
  return (
    <ForRoles roles={roles}>
      {(session) => (
        <Framed session={session} key={session.organisationId}>
          {children(session)}
        </Framed>
      )}
    </ForRoles>
  );
}

function Framed({ session: { role }, children }: { session: Session; children: ReactNode }) {
  const words = useAccountWords();
  const places: Place[] = [
    { to: '/account/shortlist', name: words.shortlist },
    { to: '/account/saved-searches', name: words.savedSearches },
    ...(COMPANY.includes(role) ? [{ to: '/account/inquiries', name: words.inquiries }] : []),
    { to: '/account', name: words.title },
    ...(KEEPERS.includes(role) ? [{ to: '/account/members', name: words.members }] : []),
  ];
  return (
    <Workspace name={words.frame} places={places}>
      {children}
    </Workspace>
  );
}
