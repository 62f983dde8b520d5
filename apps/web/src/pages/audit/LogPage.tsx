import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Schemas } from '../../api/client.js';
import { momentOf } from '../../parts/moments.js';
import { PageHead } from '../../parts/PageHead.js';
import { Pages } from '../../parts/Pages.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { textIn } from '../../parts/text-in.js';
import { useAuditWords } from './words.js';

const FILTERS = ['subject', 'person', 'action', 'from', 'to'] as const;
type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

const filtersOf = (address: URLSearchParams): Filters =>
  Object.fromEntries(FILTERS.flatMap((name) => (address.get(name) ? [[name, address.get(name)!]] : [])));

const logQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'log', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filters, limit: 50, ...(pageParam && { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/audit-log', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }: Schemas['AuditLogPage']) => next,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });

/** The log by subject, person, deed and day; what it is filtered by stands in the address. */
export function LogPage() {
  const { log: words } = useAuditWords();
  const [address] = useSearchParams();
  const filters = filtersOf(address);
  const log = useInfiniteQuery(logQuery(filters));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <FilterForm key={address.toString()} filters={filters} />
      <Pages of={log} empty={words.empty}>
        {(lines) => <Lines lines={lines} />}
      </Pages>
    </div>
  );
}

function FilterForm({ filters }: { filters: Filters }) {
  const { log: words } = useAuditWords();
  const [, setAddress] = useSearchParams();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wanted = FILTERS.map((name) => [name, textIn(form, name)] as const);
    setAddress(Object.fromEntries(wanted.filter(([, value]) => value !== '')), { preventScrollReset: true });
  };
  return (
    <form onSubmit={apply} className="no-print flex flex-wrap items-end gap-3">
      {FILTERS.map((name) => (
        <label key={name} className="flex min-w-0 flex-col gap-1 text-sm font-bold">
          {words[name]}
          <input
            name={name}
            type={name === 'from' || name === 'to' ? 'date' : 'text'}
            defaultValue={filters[name]}
            className="field max-w-full font-normal"
          />
        </label>
      ))}
      <button type="submit" className="button">
        {words.search}
      </button>
      {Object.keys(filters).length > 0 && (
        <Link to="/audit" className="py-3">
          {words.clear}
        </Link>
      )}
    </form>
  );
}

function Lines({ lines }: { lines: Schemas['AuditLineView'][] }) {
  const { log: words } = useAuditWords();
  return (
    <ScrollTable label={words.list}>
      <thead>
        <tr>
          {[words.number, words.at, words.actor, words.deed, words.what, words.details].map((name) => (
            <th key={name} scope="col" className="whitespace-nowrap">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ seq, at, actor, action, subjectType, subjectId, data, hash }) => (
          <tr key={seq}>
            <td className="tabular-nums">{seq}</td>
            <td className="whitespace-nowrap">{momentOf(at)}</td>
            <td className="min-w-24">
              {actor ? (
                <Link to={`/audit?person=${actor.id}`} aria-label={`${actor.name}: ${words.onlyPerson}`}>
                  {actor.name}
                </Link>
              ) : (
                words.system
              )}
            </td>
            <td className="whitespace-nowrap">{action}</td>
            <td className="min-w-40">
              <Link
                to={`/audit?subject=${subjectId}`}
                aria-label={`${subjectType} ${subjectId.slice(-8)}: ${words.onlySubject}`}
              >
                {subjectType} <span className="text-sm">{subjectId.slice(-8)}</span>
              </Link>
            </td>
            <td className="min-w-40">
              <details>
                <summary>{words.show}</summary>
                <pre className="max-w-96 text-sm whitespace-pre-wrap">{JSON.stringify(JSON.parse(data), null, 1)}</pre>
                <p className="text-sm">
                  {words.hash}: {hash}
                </p>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
