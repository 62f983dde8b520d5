import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { answerOf, api, ApiProblem, type Schemas } from '../../api/client.js';
import { useMailboxWords } from '../../parts/mailbox/words.js';
import { momentOf } from '../../parts/moments.js';
import { PageHead } from '../../parts/PageHead.js';
import { Pages } from '../../parts/Pages.js';
import { textIn } from '../../parts/text-in.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';

const mailQuery = (to: string) =>
  infiniteQueryOptions({
    queryKey: ['mailbox', to],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...(to && { to }), ...(pageParam && { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/mailbox', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['MailPage']) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: 5_000,
  });

/** The mail of a demonstration, where no mail server is. */
export function MailboxPage() {
  const words = useMailboxWords();
  const [address, setAddress] = useSearchParams();
  const to = address.get('to') ?? '';
  const mail = useInfiniteQuery(mailQuery(to));
  if (mail.error instanceof ApiProblem && mail.error.problem.status === 404) return <NotFoundPage />;
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = textIn(event.currentTarget, 'to');
    setAddress(typed ? { to: typed } : {}, { preventScrollReset: true });
  };
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <form onSubmit={apply} className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-0 flex-col gap-1 text-sm font-bold">
          {words.filter}
          <input key={to} name="to" type="email" defaultValue={to} className="field w-80 max-w-full font-normal" />
        </label>
        <button type="submit" className="button button-quiet">
          {words.show}
        </button>
      </form>
      <Pages of={mail} empty={words.empty}>
        {(found) => (
          <ul aria-label={words.list} className="flex flex-col gap-3">
            {found.map((each) => (
              <li key={each.id} className="card">
                <details>
                  <summary>
                    <span className="font-bold">{each.subject}</span>
                    <span className="block text-sm text-solid-gray-700">
                      {words.to}: {each.to}・{momentOf(each.createdAt)}
                    </span>
                  </summary>
                  <p className="mt-3 whitespace-pre-wrap">
                    <Linked text={each.text} />
                  </p>
                </details>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </div>
  );
}

/** Text in which the addresses of this site can be followed. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s]+)/).map((part, place) => {
    const own = URL.canParse(part) && new URL(part);
    if (!own || own.origin !== window.location.origin) return <Fragment key={place}>{part}</Fragment>;
    return (
      <a key={place} href={own.pathname + own.search}>
        {part}
      </a>
    );
  });
}
