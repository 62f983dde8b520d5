import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../../../parts/PageHead.js';
import { Pages } from '../../../parts/Pages.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { peopleQuery } from '../queries.js';
import { SearchField } from '../SearchField.js';
import { useAdminWords } from '../words.js';

/** Everybody who can sign in, with their roles. */
export function PeoplePage() {
  const { people: words, roles } = useAdminWords();
  const [address] = useSearchParams();
  const people = useInfiniteQuery(peopleQuery(address.get('q') ?? ''));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <SearchField label={words.search} />
      <Pages of={people} empty={words.empty}>
        {(found) => (
          <ScrollTable label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.email}</th>
                <th scope="col">{words.roles}</th>
                <th scope="col">{words.log}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((person) => (
                <tr key={person.id}>
                  <th scope="row" className="min-w-24 font-normal">
                    {person.name}
                  </th>
                  <td className="min-w-40">{person.email}</td>
                  <td className="min-w-48">
                    <ul>
                      {person.roles.map(({ organisation, role }) => (
                        <li key={organisation.id}>
                          <Link to={`/admin/organisations/${organisation.id}`}>{organisation.name}</Link>（{roles[role]}
                          ）
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td className="whitespace-nowrap">
                    <Link to={`/audit?person=${person.id}`} aria-label={words.logOf(person.name)}>
                      {words.log}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </Pages>
    </div>
  );
}
