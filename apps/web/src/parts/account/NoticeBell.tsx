import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { answerOf, api, doneBy } from '../../api/client.js';
import { momentOf } from '../moments.js';
import { useAccountMenuWords } from './words.js';

const MINUTE = 60_000;
const SHOWN = 8;

const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/notices', { signal })),
  refetchInterval: MINUTE,
});

/** What one was told by mail, here too: the newest, and how many were not read. */
export function NoticeBell() {
  const words = useAccountMenuWords();
  const queries = useQueryClient();
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  const { data } = useQuery(noticesQuery);
  const read = useMutation({
    mutationFn: (until: string) => doneBy(api.POST('/api/v1/notices/read', { body: { until } })),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  const close = () => menu.current?.removeAttribute('open');
  useEffect(close, [key]);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  if (!data) return null;
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const newest = data.items[0];
  return (
    <details ref={menu} className="relative" onKeyDown={closeByKey}>
      <summary className="relative rounded-8 border border-solid-gray-420 px-3 py-1.5 hover:bg-blue-50">
        {words.bell}
        {data.unread > 0 && (
          <span className="ml-2 rounded-full bg-blue-900 px-2 text-sm text-white">
            {data.unread}
            <span className="sr-only">{words.unread}</span>
          </span>
        )}
      </summary>
      <div className="absolute end-0 z-10 mt-2 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-3 rounded-12 border border-solid-gray-420 bg-white p-4 shadow-2">
        {newest ? (
          <ul className="flex flex-col">
            {data.items.slice(0, SHOWN).map((notice) => (
              <li key={notice.id} className="border-b border-solid-gray-300 py-2">
                <Link to={notice.page} className={notice.read ? '' : 'font-bold'}>
                  {notice.subject}
                </Link>
                <span className="block text-solid-gray-700">
                  {momentOf(notice.createdAt)}
                  {!notice.read && `・${words.unread}`}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.noNotices}</p>
        )}
        {newest && data.unread > 0 && (
          <button type="button" className="button button-quiet" onClick={() => read.mutate(newest.id)}>
            {words.markRead}
          </button>
        )}
      </div>
    </details>
  );
}
