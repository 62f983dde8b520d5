import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { makerQuery, searchQuery } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { HitGrid } from '../../parts/HitGrid.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { useMakerWords } from './words.js';

const SAMPLE = 12;

/** A maker: who it is, what it was classified as, what it has in the catalog. */
export function MakerPage() {
  const { id = '' } = useParams();
  const maker = useQuery(makerQuery(id));
  return (
    <Shown of={maker} page>
      {(found) => <Maker maker={found} />}
    </Shown>
  );
}

function Maker({ maker }: { maker: Schemas['MakerView'] }) {
  const words = useMakerWords();
  const { day } = useWords();
  const { name, reading, address, website, size, startup, domesticAgent, since } = maker;
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={name}>
        <p className="flex flex-wrap gap-2">
          <span className="chip">{words.sizes[size]}</span>
          {startup && <span className="chip">{words.startup}</span>}
        </p>
      </PageHead>
      <section className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">{words.facts}</h2>
        <Facts
          facts={[
            [words.reading, <span lang="ja">{reading}</span>],
            ...(address ? [[words.address, <span lang="ja">{address}</span>] as const] : []),
            ...(website
              ? [
                  [
                    words.website,
                    <a href={website} rel="noopener external nofollow">
                      {new URL(website).host}
                      {words.external}
                    </a>,
                  ] as const,
                ]
              : []),
            ...(domesticAgent
              ? [
                  [
                    words.agent,
                    <span lang="ja">
                      {domesticAgent.name}、{domesticAgent.address}
                    </span>,
                  ] as const,
                ]
              : []),
            [words.size, [words.sizes[size], ...(startup ? [words.startup] : [])].join('・')],
            [words.since, day(since)],
          ]}
        />
        <p className="text-sm text-solid-gray-700">{words.sizeHint}</p>
      </section>
      <Categories maker={maker} />
      <Listings id={maker.id} />
    </div>
  );
}

function Categories({ maker: { id, categories } }: { maker: Schemas['MakerView'] }) {
  const words = useMakerWords();
  if (categories.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.categories}</h2>
      <ul className="flex flex-wrap gap-2">
        {categories.map((category) => (
          <li key={category.id}>
            <Link className="chip" to={`/search?${new URLSearchParams({ makerId: id, categoryId: category.id })}`}>
              {category.name} ({words.products(category.listings)})
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listings({ id }: { id: string }) {
  const words = useMakerWords();
  const listings = useQuery(searchQuery({ makerId: id, sort: 'newest', limit: String(SAMPLE) }));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{words.listings}</h2>
      <Shown of={listings}>
        {({ hits, total }) =>
          total === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <HitGrid hits={hits} level={3} />
              {total > hits.length && (
                <p>
                  <Link to={`/search?${new URLSearchParams({ makerId: id })}`}>{words.all(total)}</Link>
                </p>
              )}
            </>
          )
        }
      </Shown>
    </section>
  );
}
