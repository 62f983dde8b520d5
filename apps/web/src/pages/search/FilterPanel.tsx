import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { prefecturesQuery } from '../../api/queries.js';
import { Choice } from '../../parts/Choice.js';
import { usePick, useWords } from '../../words/words.js';
import { AttributeFilters } from './AttributeFilters.js';
import { FilterValues } from './FilterValues.js';
import { changed } from './filters.js';
import { RangeFilter } from './RangeFilter.js';

// As wide as the column of filters; below that they fold away so that results come first.
const WIDE = '(min-width: 64rem)';

type Facets = Schemas['SearchResult']['facets'];

/** The filters beside the results; without counts (`facets` undefined) only those that need none. */
export function FilterPanel({ facets = {} }: { facets?: Facets }) {
  const { search: words } = useWords();
  return (
    <details open={window.matchMedia(WIDE).matches} className="card no-print">
      <summary className="text-lg font-bold">{words.filters}</summary>
      <div className="flex flex-col gap-6 pt-4">
        <Served />
        <PriceRange />
        <FilterValues filter="categoryId" title={words.category} counts={facets.categoryId} />
        <AttributeFilters facets={facets} />
        <FilterValues filter="industry" title={words.industry} counts={facets.industries} />
        <FilterValues filter="process" title={words.process} counts={facets.processes} />
        <FilterValues filter="kind" title={words.kind} counts={facets.kind} />
        <FilterValues filter="makerSize" title={words.makerSize} counts={facets.makerSize} />
      </div>
    </details>
  );
}

function Served() {
  const { search: words } = useWords();
  const pick = usePick();
  const { data: prefectures = [] } = useQuery(prefecturesQuery);
  const [address, setAddress] = useSearchParams();
  return (
    <Choice
      label={words.prefecture}
      value={address.get('prefecture') ?? ''}
      choose={(code) => setAddress((before) => changed(before, 'prefecture', code), { preventScrollReset: true })}
      options={[
        ['', words.anywhere],
        ...prefectures.map((prefecture): [string, string] => [prefecture.code, pick(prefecture)]),
      ]}
    />
  );
}

const YEN_PER_STEP = 10_000;

/** In units of ten thousand yen, as prices of this size are spoken of. */
function PriceRange() {
  const { search: words } = useWords();
  const [address, setAddress] = useSearchParams();
  const shown = (name: string) => {
    const value = Number(address.get(name));
    return value ? String(value / YEN_PER_STEP) : '';
  };
  const yen = (text: string) => (Number(text) > 0 ? String(Math.round(Number(text) * YEN_PER_STEP)) : undefined);
  return (
    <RangeFilter
      title={words.price}
      unit={words.priceUnit}
      from={shown('priceFrom')}
      to={shown('priceTo')}
      apply={(from, to) =>
        setAddress((before) => changed(changed(before, 'priceFrom', yen(from)), 'priceTo', yen(to)), {
          preventScrollReset: true,
        })
      }
    />
  );
}
