import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { api, doneBy } from '../../api/client.js';
import { homeOf } from '../../api/places.js';
import { sessionChanged, sessionQuery, type Session } from '../../api/session.js';
import { Shown } from '../../parts/Shown.js';
import { CodeStep } from './CodeStep.js';
import { Enrolment } from './Enrolment.js';
import { placeAfter } from './next.js';
import { PasswordStep } from './PasswordStep.js';
import { RecoveryCodes } from './RecoveryCodes.js';

/** Signing in, one question at a time: the password, then whatever is still awaited. */
export function SignInPage() {
  const session = useQuery(sessionQuery);
  return <Shown of={session}>{(found) => <Step session={found} />}</Shown>;
}

function Step({ session }: { session: Session | null }) {
  const [address] = useSearchParams();
  const queries = useQueryClient();
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>();
  const [seen, setSeen] = useState(false);
  if (recoveryCodes && !seen) return <RecoveryCodes codes={recoveryCodes} goOn={() => setSeen(true)} />;
  if (session === null) return <PasswordStep />;
  const another = () => void doneBy(api.DELETE('/api/v1/session')).finally(() => sessionChanged(queries, null));
  switch (session.awaits) {
    case 'second_factor':
      return <CodeStep another={another} />;
    case 'enrolment':
      return <Enrolment required done={setRecoveryCodes} another={another} />;
    case null:
      return <Navigate to={placeAfter(address.get('next'), window.location.origin) ?? homeOf(session.role)} replace />;
  }
}
