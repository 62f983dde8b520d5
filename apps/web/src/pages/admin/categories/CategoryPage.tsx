import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { categoryPageQuery } from '../queries.js';
import { useAdminWords } from '../words.js';
import { CategoryForm } from './CategoryForm.js';
import { CriteriaDates } from './CriteriaDates.js';
import { Turns } from './Turns.js';

/** One category: whether it takes products, what it is called, who examines, and its criteria by date. */
export function CategoryPage() {
  const { category: words, statuses } = useAdminWords();
  const { id = '' } = useParams();
  const category = useQuery(categoryPageQuery(id));
  return (
    <Shown of={category}>
      {(found) => (
        <div className="flex flex-col gap-8">
          <PageHead title={found.name}>
            <p>
              {words.status}: <strong>{statuses[found.status]}</strong>
            </p>
          </PageHead>
          <Turns category={found} />
          <CriteriaDates category={found} />
          {found.status !== 'closed' && <CategoryForm key={found.version} category={found} />}
        </div>
      )}
    </Shown>
  );
}
