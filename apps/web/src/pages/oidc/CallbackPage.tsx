import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { sessionChanged } from '../../api/session.js';
import { PageHead } from '../../parts/PageHead.js';
import { Loading, Trouble } from '../../parts/Shown.js';
import { returning } from '../sign-in/returning.js';
import { useCallbackWords } from './words.js';

/** The browser is back from the identity provider; what it brought in the address is good once. */
export function CallbackPage() {
  const words = useCallbackWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [query] = useState(window.location.search);
  const { data, error } = useQuery({
    queryKey: ['session', 'callback', query],
    queryFn: () => answerOf(api.POST('/api/v1/oidc/callback', { body: { query } })),
    staleTime: Infinity,
    retry: false,
  });
  useEffect(() => {
    if (data?.outcome === 'linked') void navigate('/account', { replace: true });
    if (data?.outcome !== 'signed_in') return;
    sessionChanged(queries, data.session);
    const next = returning.take();
    // Whatever is still awaited is asked for there; so is where to go.
    void navigate(`/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`, { replace: true });
  }, [data, queries, navigate]);
  if (data?.outcome === 'confirmation_sent') {
    return (
      <PageHead title={words.sentTitle}>
        <p>{words.sent}</p>
      </PageHead>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title} />
      {error ? (
        <>
          <Trouble error={error} />
          <Link to="/sign-in">{words.again}</Link>
        </>
      ) : (
        <Loading />
      )}
    </div>
  );
}
