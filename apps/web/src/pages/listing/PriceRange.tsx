import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { priceRangeQuery } from '../../api/queries.js';
import { Chart } from '../../charts/Chart.js';
import { useWords } from '../../words/words.js';
import { placeOf, positionOf, type Quartiles } from './price-place.js';
import { useListingWords } from './words.js';

/** Fewer say nothing about a price. */
const ENOUGH = 4;

/** Where the price stands among the others of its category; nothing where there are too few of them. */
export function PriceRange({ listing: { category, bodyPrice } }: { listing: Schemas['ListingView'] }) {
  const { data } = useQuery(priceRangeQuery(category.id));
  if (!data || data.listings < ENOUGH) return null;
  const { least, lowerQuartile, median, upperQuartile, most } = data;
  if (least === null || lowerQuartile === null || median === null || upperQuartile === null || most === null)
    return null;
  const range = { least, lowerQuartile, median, upperQuartile, most };
  return <Drawn category={category.name} count={data.listings} price={bodyPrice} range={range} />;
}

function Drawn({
  category,
  count,
  price,
  range,
}: {
  category: string;
  count: number;
  price: number;
  range: Quartiles;
}) {
  const words = useListingWords();
  const { yen, number } = useWords();
  const at = (value: number) => `${positionOf(value, range)}%`;
  const names = ['least', 'lowerQuartile', 'median', 'upperQuartile', 'most'] as const;
  const width = positionOf(range.upperQuartile, range) - positionOf(range.lowerQuartile, range);
  return (
    <section>
      <Chart
        title={words.priceRange}
        lead={`${words.priceRangeLead(category, count)}${words.place[placeOf(price, range)]}`}
        head={[words.item, words.yen]}
        rows={[[words.this, number(price)], ...names.map((name) => [words[name], number(range[name])])]}
      >
        <div className="flex max-w-[40rem] flex-col gap-1">
          <p className="text-sm font-bold">
            <span className="text-orange-800">●</span> {words.this} {yen(price)}
          </p>
          <svg height="36" className="w-full overflow-visible">
            <line x1="0" x2="100%" y1="18" y2="18" className="stroke-solid-gray-600" strokeWidth="2" />
            <rect
              x={at(range.lowerQuartile)}
              width={`${width}%`}
              y="8"
              height="20"
              className="fill-blue-100 stroke-blue-900"
            />
            <line
              x1={at(range.median)}
              x2={at(range.median)}
              y1="8"
              y2="28"
              className="stroke-blue-900"
              strokeWidth="3"
            />
            <circle cx={at(price)} cy="18" r="8" className="fill-orange-800 stroke-white" strokeWidth="2" />
          </svg>
          <p className="flex flex-wrap justify-between gap-x-3 text-xs">
            <span>{yen(range.least)}</span>
            <span>
              {words.median} {yen(range.median)}
            </span>
            <span>{yen(range.most)}</span>
          </p>
        </div>
      </Chart>
    </section>
  );
}
