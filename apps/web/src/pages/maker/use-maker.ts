import { createContext, use } from 'react';
import type { Session } from '../../api/session.js';

/** Who works here, for every part of the workspace. */
export const MakerContext = createContext<Session | null>(null);

/** Who works here, and what their role lets them do. */
export function useMaker() {
  const session = use(MakerContext);
  if (!session) throw new Error('Only inside the workspace of makers');
  const { role, organisationId, person, memberships } = session;
  const organisation = memberships.find((membership) => membership.organisation.id === organisationId)?.organisation;
  return {
    organisationId,
    corporateNumber: organisation?.corporateNumber ?? null,
    organisationName: organisation?.name ?? '',
    /** Names a draft so that nobody else who uses this device finds it. */
    draftName: (subject: string) => `${person.id}:${organisationId}:${subject}`,
    mayEdit: role === 'owner' || role === 'editor',
    isOwner: role === 'owner',
  };
}
