import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { catalogAsOfQuery } from '../../api/queries.js';
import { MorePages } from '../../parts/MorePages.js';
import { PageHead } from '../../parts/PageHead.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { Loading, Trouble } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { useAsOfWords } from './words.js';

/** The catalog as it stood on a day; which day stands in the address. */
export function AsOfPage() {
  const words = useAsOfWords();
  const [address, setAddress] = useSearchParams();
  const date = address.get('date') ?? '';
  const id = useId();
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <form
        key={date}
        className="no-print flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = new FormData(event.currentTarget).get('date');
          if (typeof chosen === 'string' && chosen) setAddress({ date: chosen });
        }}
      >
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="text-sm font-bold">
            {words.date}
          </label>
          <input id={id} type="date" name="date" required defaultValue={date} className="field" />
        </div>
        <button type="submit" className="button">
          {words.show}
        </button>
      </form>
      {date && <Listed date={date} />}
    </div>
  );
}

function Listed({ date }: { date: string }) {
  const words = useAsOfWords();
  const { day, number, listing } = useWords();
  const listed = useInfiniteQuery(catalogAsOfQuery(date));
  const items = listed.data?.pages.flatMap((page) => page.items) ?? [];
  if (listed.isPending) return <Loading />;
  if (listed.error) return <Trouble error={listed.error} />;
  if (items.length === 0) return <p>{words.none}</p>;
  const heading = words.heading(day(`${date}T12:00:00+09:00`));
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-std-20B-150">{heading}</h2>
      <ScrollTable label={heading}>
        <thead>
          <tr>
            <th scope="col">{words.product}</th>
            <th scope="col">{words.maker}</th>
            <th scope="col">{words.category}</th>
            <th scope="col">{words.price}</th>
            <th scope="col">{words.kind}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, name, maker, category, bodyPrice, kind }) => (
            <tr key={id}>
              <th scope="row" className="min-w-40">
                {name}
              </th>
              <td className="min-w-32">{maker.name}</td>
              <td className="min-w-32">{category.name}</td>
              <td className="whitespace-nowrap">{number(bodyPrice)}</td>
              <td className="whitespace-nowrap">{listing.kind[kind]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <MorePages query={listed} more={words.more} loading={words.loading} />
    </section>
  );
}
