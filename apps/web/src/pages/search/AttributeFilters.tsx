import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { schemaQuery, unitsQuery } from '../../api/queries.js';
import { useAttributeWords } from '../../parts/attribute-words.js';
import { usePick } from '../../words/words.js';
import { ATTRIBUTE, changed, toggled, valuesOf } from './filters.js';
import { CheckList } from './FilterValues.js';
import { RangeFilter } from './RangeFilter.js';

type Facets = Schemas['SearchResult']['facets'];

/** The filters that the schema of the chosen category brings; none while several or no categories are chosen. */
export function AttributeFilters({ facets }: { facets: Facets }) {
  const [address] = useSearchParams();
  const { data: schema } = useQuery(schemaQuery(address.get('categoryId') ?? ''));
  return schema?.facets.map((facet) =>
    facet.filter === 'range' ? (
      <AttributeRange key={facet.key} facet={facet} />
    ) : (
      <AttributeValues key={facet.key} facet={facet} counts={facets[ATTRIBUTE + facet.key] ?? {}} />
    ),
  );
}

function AttributeRange({ facet }: { facet: Schemas['FacetView'] }) {
  const pick = usePick();
  const { data: units = [] } = useQuery(unitsQuery);
  const [address, setAddress] = useSearchParams();
  const name = ATTRIBUTE + facet.key;
  const [from = '', to = ''] = (address.get(name) ?? '').split('..');
  const unit = units.find(({ symbol }) => symbol === facet.unit);
  return (
    <RangeFilter
      title={pick(facet.label)}
      unit={unit && pick(unit)}
      from={from}
      to={to}
      apply={(low, high) =>
        setAddress((before) => changed(before, name, low || high ? `${low}..${high}` : undefined), {
          preventScrollReset: true,
        })
      }
    />
  );
}

function AttributeValues({ facet, counts }: { facet: Schemas['FacetView']; counts: Record<string, number> }) {
  const pick = usePick();
  const inWords = useAttributeWords();
  const [address, setAddress] = useSearchParams();
  const name = ATTRIBUTE + facet.key;
  const known = facet.options?.map(({ value }) => value) ?? ['true', 'false'];
  return (
    <CheckList
      title={pick(facet.label)}
      values={known
        .filter((value) => counts[value] !== undefined || valuesOf(address, name).includes(value))
        .map((value) => ({
          value,
          count: counts[value] ?? 0,
          name: inWords(facet, facet.options ? value : value === 'true'),
        }))}
      chosen={valuesOf(address, name)}
      toggle={(value) => setAddress((before) => toggled(before, name, value), { preventScrollReset: true })}
    />
  );
}
