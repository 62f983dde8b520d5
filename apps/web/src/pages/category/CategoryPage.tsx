import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { categoryQuery, searchQuery } from '../../api/queries.js';
import { HitGrid } from '../../parts/HitGrid.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { CriteriaSections } from './CriteriaSections.js';

const SAMPLE = 6;

/** One category: what belongs into it, what is listed in it, what its products are judged by. */
export function CategoryPage() {
  const { id = '' } = useParams();
  const category = useQuery(categoryQuery(id));
  return (
    <Shown of={category} page>
      {(found) => <Category category={found} />}
    </Shown>
  );
}

function Category({ category }: { category: Schemas['CategoryPageView'] }) {
  const { category: words } = useWords();
  const { name, aliases, definition, association, criteria, status } = category;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-4">
        <PageHead title={name}>
          {aliases.length > 0 && (
            <p className="text-sm text-solid-gray-700">
              {words.aliases}: <span lang="ja">{aliases.join('、')}</span>
            </p>
          )}
        </PageHead>
        {status !== 'open' && <p className="card bg-yellow-50">{words.notOpen}</p>}
        <p className="max-w-[48rem] whitespace-pre-line" lang="ja">
          {definition}
        </p>
      </div>
      <ListedHere category={category} />
      {criteria && <CriteriaSections criteria={criteria} />}
      <section className="flex flex-col gap-2">
        <h2 className="text-std-20B-150">{words.association}</h2>
        <p>{association ?? words.secretariat}</p>
      </section>
    </div>
  );
}

function ListedHere({ category: { id } }: { category: Schemas['CategoryPageView'] }) {
  const { category: words } = useWords();
  const listings = useQuery(searchQuery({ categoryId: id, sort: 'newest', limit: String(SAMPLE) }));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{words.listings}</h2>
      <Shown of={listings}>
        {({ hits, total }) =>
          total === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <>
              <HitGrid hits={hits} level={3} />
              <p>
                <Link to={`/search?${new URLSearchParams({ categoryId: id })}`}>{words.all(total)}</Link>
              </p>
            </>
          )
        }
      </Shown>
    </section>
  );
}
