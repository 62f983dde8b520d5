import type { Schemas } from '../../api/client.js';
import { Chart } from '../../charts/Chart.js';
import { Columns } from '../../charts/Columns.js';
import { TileMap } from '../../parts/TileMap.js';
import { usePick } from '../../words/words.js';
import { levelOf, levelsBetween } from './levels.js';
import { useStatisticsWords } from './words.js';

type Statistics = Schemas['StatisticsView'];

/** Palest first; each is read well. */
const LOOKS = [
  'bg-blue-50 text-solid-gray-900',
  'bg-blue-200 text-solid-gray-900',
  'bg-blue-600 text-white',
  'bg-blue-1000 text-white',
];

/** What is in the catalog, where it is looked after, what is searched for. */
export function CatalogCharts({ statistics }: { statistics: Statistics }) {
  const words = useStatisticsWords();
  return (
    <section className="flex flex-col gap-8">
      <h2 className="text-std-20B-150">{words.catalog}</h2>
      <Months months={statistics.listingsByMonth} />
      <Searches days={statistics.searchesByDay} />
      <Coverage prefectures={statistics.coverage} />
    </section>
  );
}

function Months({ months }: { months: Statistics['listingsByMonth'] }) {
  const words = useStatisticsWords();
  return (
    <Chart
      title={words.byMonth}
      head={[words.month, words.full, words.provisional]}
      rows={months.map(({ month, full, provisional }) => [month, full, provisional])}
    >
      <Columns
        looks={[
          ['full', words.full],
          ['striped', words.provisional],
        ]}
        columns={months.map(({ month, full, provisional }) => ({ label: month, parts: [full, provisional] }))}
      />
    </Chart>
  );
}

function Searches({ days }: { days: Statistics['searchesByDay'] }) {
  const words = useStatisticsWords();
  if (days.length === 0) return <p>{words.noSearches}</p>;
  const searches = days.reduce((sum, day) => sum + day.searches, 0);
  const without = days.reduce((sum, day) => sum + day.withoutHits, 0);
  return (
    <Chart
      title={words.searches}
      lead={words.searchesLead(searches, without, Math.round((without * 100) / Math.max(1, searches)))}
      head={[words.day, words.found, words.notFound]}
      rows={days.map((day) => [day.day, day.searches - day.withoutHits, day.withoutHits])}
    >
      <Columns
        looks={[
          ['full', words.found],
          ['dotted', words.notFound],
        ]}
        columns={days.map((day) => ({ label: day.day, parts: [day.searches - day.withoutHits, day.withoutHits] }))}
      />
    </Chart>
  );
}

function Coverage({ prefectures }: { prefectures: Statistics['coverage'] }) {
  const words = useStatisticsWords();
  const pick = usePick();
  const counts = prefectures.map(({ listings }) => listings);
  const levels = levelsBetween(Math.min(...counts), Math.max(...counts));
  const countOf = new Map(prefectures.map(({ prefecture, listings }) => [prefecture, listings]));
  return (
    <Chart
      title={words.coverage}
      lead={words.coverageLead(Math.min(...counts), Math.max(...counts))}
      head={[words.prefecture, words.listings, words.count, words.dealers]}
      rows={prefectures.map((row) => [pick(row), row.listings, row.makers, row.distributors])}
    >
      <div className="flex flex-col gap-3">
        <ul className="flex flex-wrap gap-2 text-sm">
          {levels.map(([from, to], index) => (
            <li key={from} className={`rounded-4 px-2 ${LOOKS[index]}`}>
              {words.levels(from, to)}
            </li>
          ))}
        </ul>
        <TileMap lookOf={(code) => LOOKS[levelOf(countOf.get(code) ?? 0, levels)] ?? ''} />
      </div>
    </Chart>
  );
}
