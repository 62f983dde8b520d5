import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { comparisonQuery } from '../../api/queries.js';
import { useAttributeWords } from '../../parts/attribute-words.js';
import { PageHead } from '../../parts/PageHead.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { Shown } from '../../parts/Shown.js';
import { usePick, useWords } from '../../words/words.js';
import { idsIn, useChosen } from './chosen.js';
import { csvOf } from './comparison-csv.js';
import { differs } from './comparison.js';

/** Two to four listings side by side; which ones stands in the address, so that it can be sent to somebody. */
export function ComparePage() {
  const { compare: words, error } = useWords();
  const [address] = useSearchParams();
  const ids = idsIn(address.get('ids') ?? '');
  const comparison = useQuery(comparisonQuery(ids));
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{ids.length > 1 ? words.lead : words.choose}</p>
      </PageHead>
      {ids.length > 1 ? (
        <Shown of={comparison}>{(found) => <Comparison comparison={found} ids={ids} />}</Shown>
      ) : (
        <p>
          <Link to="/search" className="button">
            {error.toSearch}
          </Link>
        </p>
      )}
    </div>
  );
}

function Comparison({ comparison, ids }: { comparison: Schemas['ComparisonView']; ids: string[] }) {
  const { compare: words } = useWords();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const rows = comparison.rows.filter((row) => !onlyDifferent || differs(row));
  return (
    <>
      <div className="no-print flex flex-wrap items-center justify-between gap-4">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-5"
            checked={onlyDifferent}
            onChange={({ target }) => setOnlyDifferent(target.checked)}
          />
          {words.onlyDifferent}
        </label>
        <Export comparison={comparison} />
      </div>
      <ScrollTable label={words.title}>
        <Heads listings={comparison.listings} ids={ids} />
        <Rows title={words.basics} rows={rows.filter(({ group }) => group === 'basics')} />
        <Rows title={words.attributes} rows={rows.filter(({ group }) => group === 'attributes')} />
      </ScrollTable>
    </>
  );
}

/** The whole comparison as a file for a spreadsheet. */
function Export({ comparison: { listings, rows } }: { comparison: Schemas['ComparisonView'] }) {
  const { compare: words, listing } = useWords();
  const pick = usePick();
  const say = useCellWords();
  function save() {
    const cells = rows.map((row) => [
      pick(row.label),
      ...row.values.map((value) => (value === null ? words.notStated : say(row, value))),
    ]);
    const csv = csvOf([[listing.item, ...listings.map(({ name }) => name)], ...cells]);
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'comparison.csv' });
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <button type="button" className="button button-quiet" onClick={save}>
      {words.export}
    </button>
  );
}

/** A value of a row in words. */
function useCellWords() {
  const { listing } = useWords();
  const inWords = useAttributeWords();
  return (row: Schemas['ComparisonRowView'], value: number | string | boolean): string =>
    row.key === 'laborSavingIndex' && typeof value === 'number' ? listing.percent(value) : inWords(row, value);
}

function Heads({ listings, ids }: { listings: Schemas['NamedView'][]; ids: string[] }) {
  const { compare: words, listing } = useWords();
  const { ids: chosen, turn } = useChosen();
  const without = (id: string) => `/compare?ids=${ids.filter((each) => each !== id).join(',')}`;
  return (
    <thead>
      <tr>
        <th scope="col" className="min-w-28">
          {listing.item}
        </th>
        {listings.map(({ id, name }) => (
          <th key={id} scope="col" className="min-w-36">
            <Link to={`/listings/${id}`}>{name}</Link>
            <Link
              to={without(id)}
              replace
              aria-label={words.remove(name)}
              className="no-print ml-2 inline-flex size-7 items-center justify-center no-underline"
              onClick={() => chosen.includes(id) && turn(id)}
            >
              ×
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows({ title, rows }: { title: string; rows: Schemas['ComparisonRowView'][] }) {
  const { compare: words } = useWords();
  const pick = usePick();
  const say = useCellWords();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={(rows[0]?.values.length ?? 0) + 1} className="bg-solid-gray-50">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} className={differs(row) ? 'bg-blue-50' : ''}>
          <th scope="row">{pick(row.label)}</th>
          {row.values.map((value, index) => (
            <td key={index} className={row.best.includes(index) ? 'font-bold' : ''}>
              {value === null ? <span className="text-solid-gray-700">{words.notStated}</span> : say(row, value)}
              {row.best.includes(index) && (
                <span role="img" aria-label={words.best}>
                  {' '}
                  ★
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
