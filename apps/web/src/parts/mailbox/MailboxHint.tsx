import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { useMailboxWords } from './words.js';

const stateQuery = queryOptions({
  queryKey: ['mailbox', 'state'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/mailbox/state', { signal })),
  staleTime: Infinity,
});

/** Where mail is read that this registry does not send; nothing at all where it sends mail. */
export function MailboxHint() {
  const words = useMailboxWords();
  const { data } = useQuery(stateQuery);
  if (!data?.open) return null;
  return (
    <p className="card max-w-xl">
      {words.hint} <Link to="/mailbox">{words.title}</Link>
    </p>
  );
}
