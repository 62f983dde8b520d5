import type { Schemas } from '../../api/client.js';
import { TileMap } from '../../parts/TileMap.js';
import { usePick, useWords } from '../../words/words.js';
import { coverageRows, supportersOf, type CoverageRow } from './coverage-rows.js';

/** Where a product is looked after: a map of squares, and the same as a table with names and hours. */
export function Coverage({ listing }: { listing: Schemas['ListingView'] }) {
  const { listing: words } = useWords();
  const rows = coverageRows(supportersOf(listing));
  const covered = new Set(rows.map(({ prefecture }) => prefecture));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.coverage}</h2>
      {covered.size === 0 ? (
        <p>{words.coverageNone}</p>
      ) : (
        <>
          <p>{words.coverageLead(covered.size)}</p>
          <TileMap
            lookOf={(code) =>
              covered.has(code) ? 'bg-blue-900 font-bold text-white' : 'bg-solid-gray-100 text-solid-gray-700'
            }
          />
          <details>
            <summary className="py-2 underline">{words.coverageTable}</summary>
            <CoverageTable rows={rows} />
          </details>
        </>
      )}
    </section>
  );
}

function CoverageTable({ rows }: { rows: CoverageRow[] }) {
  const { listing: words } = useWords();
  const pick = usePick();
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.coverageTable}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.prefecture}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.answerHours}</th>
            <th scope="col">{words.onSiteHours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.prefecture} ${row.by}`}>
              <th scope="row">{pick(row)}</th>
              <td>{row.by}</td>
              <td>{words.within(row.answerHours)}</td>
              <td>{words.within(row.onSiteHours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
