import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { ActionButton } from '../../parts/form/index.js';
import { shortlistQuery } from '../account/queries.js';
import { useTrustWords } from './trust-words.js';

/** Puts a listing on one's shortlist; who is not signed in does that first and comes back. */
export function ShortlistButton({ id }: { id: string }) {
  const words = useTrustWords();
  const session = useSession();
  if (!session || session.awaits) {
    return (
      <Link to={`/sign-in?next=${encodeURIComponent(`/listings/${id}`)}`} className="button button-quiet no-print">
        {words.keep}
      </Link>
    );
  }
  return <Keep id={id} />;
}

function Keep({ id }: { id: string }) {
  const words = useTrustWords();
  const queries = useQueryClient();
  const { data: entries } = useQuery(shortlistQuery);
  const kept = entries?.some(({ listingId }) => listingId === id) ?? false;
  const keep = async () => {
    await answerOf(api.PUT('/api/v1/shortlist/{id}', { params: { path: { id } }, body: {} }));
    await queries.invalidateQueries({ queryKey: shortlistQuery.queryKey });
  };
  return (
    <div className="no-print flex flex-col gap-1">
      <p role="status" className={kept ? 'card bg-green-50' : ''}>
        {kept && (
          <>
            ✓ {words.keptStatus} <Link to="/account/shortlist">{words.openShortlist}</Link>
          </>
        )}
      </p>
      {entries && !kept && (
        <ActionButton act={keep} className="button button-quiet w-full">
          {words.keep}
        </ActionButton>
      )}
    </div>
  );
}
