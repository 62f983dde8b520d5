import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { Choice } from '../../../parts/Choice.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { categoriesInQuery, type CategoryStatus } from '../queries.js';
import { useAdminWords } from '../words.js';

/** The categories in one state. */
export function CategoriesPage() {
  const { categories: words, statuses } = useAdminWords();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('status') ?? 'open';
  const status: CategoryStatus = asked === 'suspended' || asked === 'closed' ? asked : 'open';
  const categories = useQuery(categoriesInQuery(status));
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <div>
        <Choice
          label={words.status}
          value={status}
          options={Object.entries(statuses)}
          choose={(value) => setAddress({ status: value }, { preventScrollReset: true })}
        />
      </div>
      <Shown of={categories}>
        {(found) =>
          found.length === 0 ? (
            <p className="card">{words.empty}</p>
          ) : (
            <ul className="flex flex-col">
              {found.map(({ id, name, associationId }) => (
                <li key={id} className="flex flex-wrap gap-x-4 border-b border-solid-gray-300 py-3">
                  <Link to={`/admin/categories/${id}`} className="font-bold">
                    {name}
                  </Link>
                  <span className="text-sm">{associationId ? words.byAssociation : words.bySecretariat}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}
