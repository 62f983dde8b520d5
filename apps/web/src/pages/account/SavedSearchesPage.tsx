import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, doneBy, type Schemas } from '../../api/client.js';
import { ActionButton } from '../../parts/form/index.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { AccountFrame } from './AccountFrame.js';
import { savedSearchesQuery } from './queries.js';
import { useAccountWords } from './words.js';

/** The searches somebody is told of when something new fits. */
export function SavedSearchesPage() {
  return <AccountFrame>{() => <SavedSearches />}</AccountFrame>;
}

function SavedSearches() {
  const words = useAccountWords();
  const searches = useQuery(savedSearchesQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.savedSearches}>
        <p>{words.savedLead}</p>
      </PageHead>
      <Shown of={searches}>
        {(items) =>
          items.length === 0 ? (
            <div className="flex flex-col items-start gap-4">
              <p>{words.savedEmpty}</p>
              <Link to="/search" className="button">
                {words.search}
              </Link>
            </div>
          ) : (
            <ul className="flex flex-col gap-4">
              {items.map((search) => (
                <SavedSearch key={search.id} search={search} />
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}

function SavedSearch({ search }: { search: Schemas['SavedSearchView'] }) {
  const words = useAccountWords();
  const queries = useQueryClient();
  const { id, name, query, mails } = search;
  const path = { id };
  const after = async (done: Promise<void>) => {
    await done;
    await queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey });
  };
  const body = { name, query, mails: !mails };
  const turn = () => after(doneBy(api.PUT('/api/v1/saved-searches/{id}', { params: { path }, body })));
  const remove = () => after(doneBy(api.DELETE('/api/v1/saved-searches/{id}', { params: { path } })));
  return (
    <li className="card flex flex-col gap-2">
      <h2 className="text-lg font-bold">
        <Link to={`/search?${new URLSearchParams(query)}`}>{name}</Link>
      </h2>
      <p className="flex flex-wrap gap-x-4">
        <span>{mails ? words.mailsOn : words.mailsOff}</span>
        <ActionButton act={turn}>{mails ? words.turnOff : words.turnOn}</ActionButton>
      </p>
      <ActionButton act={remove} label={words.deleteOf(name)}>
        {words.delete}
      </ActionButton>
    </li>
  );
}
