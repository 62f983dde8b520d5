import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { COMPANY_ROLES } from '../../api/places.js';
import type { Session } from '../../api/session.js';
import { Shown } from '../../parts/Shown.js';
import { AccountFrame } from '../account/AccountFrame.js';
import { inquiryQuery } from '../account/queries.js';
import { Thread, type Steps } from './Thread.js';

/** An inquiry of one's company, asked or received: mails about it lead here. */
export function InquiryPage() {
  return <AccountFrame roles={COMPANY_ROLES}>{(session) => <OwnThread session={session} />}</AccountFrame>;
}

function OwnThread({ session }: { session: Session }) {
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const inquiry = useQuery(inquiryQuery(id));
  const params = { path: { id } };
  const steps: Steps = {
    reply: (text, headers) =>
      answerOf(api.POST('/api/v1/inquiries/{id}/messages', { params, body: { text }, headers })),
    shareMail: () => answerOf(api.POST('/api/v1/inquiries/{id}/share-mail', { params })),
    close: () => answerOf(api.POST('/api/v1/inquiries/{id}/close', { params })),
  };
  return (
    <Shown of={inquiry}>
      {(found) => (
        <Thread
          inquiry={found}
          steps={steps}
          took={(changed) => queries.setQueryData(inquiryQuery(id).queryKey, changed)}
          mayAct={session.role !== 'viewer'}
        />
      )}
    </Shown>
  );
}
