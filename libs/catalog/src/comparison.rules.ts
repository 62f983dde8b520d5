import {
  comparisonOf,
  type AttributeDefinition,
  type AttributeOption,
  type AttributeValue,
  type AttributeValues,
  type ComparisonRow,
} from '#categories';
import { convert } from '#scheme';
import type { Listing } from './listing.entity.js';

/** A row of the comparison of some listings. */
export interface ListingRow extends ComparisonRow {
  /** What every product states, or what the criteria of its category ask for. */
  group: 'basics' | 'attributes';
  /** The words of the values that are chosen from a list. */
  options?: AttributeOption[];
}

/** What of a listing is compared. */
export type Compared = Pick<Listing, 'kind' | 'document'>;

const basic = (key: string, ja: string, en: string, rest: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  key,
  label: { ja, en },
  type: 'number',
  required: true,
  filterable: false,
  ...rest,
});

/** What every product states, in the order in which it is compared. */
const BASICS = [
  basic('maker', '製造事業者', 'Maker', { type: 'text' }),
  basic('category', '製品カテゴリ', 'Category', { type: 'text' }),
  basic('kind', '掲載区分', 'Kind of listing', {
    type: 'enum',
    options: [
      { value: 'full', label: { ja: '本掲載', en: 'full' } },
      { value: 'provisional', label: { ja: '条件付き掲載', en: 'provisional' } },
    ],
  }),
  basic('bodyPrice', '本体価格（円、税抜）', 'Body price (¥, without tax)', { better: 'lower' }),
  basic('installationCost', '設置費（円、税抜）', 'Installation (¥, without tax)', { better: 'lower' }),
  basic('warrantyMonths', '保証期間（か月）', 'Warranty (months)', { better: 'higher' }),
  basic('laborSavingIndex', '省力化指標', 'Labor-saving index', { better: 'higher' }),
];

const basicsOf = ({ kind, document }: Compared): AttributeValues => {
  const { maker, category, bodyPrice, installationCost, warrantyMonths, laborSavingIndex } = document;
  return {
    ...{ maker: maker.name, category: category.name, kind, bodyPrice, installationCost, warrantyMonths },
    ...(laborSavingIndex !== null && { laborSavingIndex }),
  };
};

/**
 * Some listings side by side, in the order given: first what every product states, then their attributes in the order of
 * their definitions. Attributes of different categories that have the same key and measure the same stand in one row, in
 * the unit of the first.
 */
export function comparisonOfListings(listings: readonly Compared[]): ListingRow[] {
  const basics = comparisonOf(BASICS, listings.map(basicsOf));
  const definitions: AttributeDefinition[] = [];
  for (const definition of listings.flatMap(({ document }) => document.definitions)) {
    if (!definitions.some((known) => isComparable(known, definition))) definitions.push(definition);
  }
  const attributes = definitions.flatMap((definition) =>
    comparisonOf(
      [definition],
      listings.map(({ document }) => {
        const value = valueIn(definition, document);
        return value === undefined ? {} : { [definition.key]: value };
      }),
    ).map((row) => ({ ...row, options: definition.options })),
  );
  return [
    ...basics.map((row) => rowOf('basics', row, BASICS.find(({ key }) => key === row.key)?.options)),
    ...attributes.map(({ options, ...row }) => rowOf('attributes', row, options)),
  ];
}

const rowOf = (group: ListingRow['group'], row: ComparisonRow, options?: AttributeOption[]): ListingRow => ({
  group,
  ...row,
  ...(options && { options }),
});

/** Whether values of two definitions can stand in one row. */
const isComparable = (one: AttributeDefinition, other: AttributeDefinition): boolean =>
  one.key === other.key &&
  one.type === other.type &&
  (one.unit && other.unit ? convert(1, other.unit, one.unit) !== undefined : one.unit === other.unit);

/** The value a listing states for a definition, in its unit; none where it states something else under the key. */
function valueIn(
  definition: AttributeDefinition,
  { attributes, definitions }: Compared['document'],
): AttributeValue | undefined {
  const value = attributes[definition.key];
  const own = definitions.find(({ key }) => key === definition.key);
  if (value === undefined || !own || !isComparable(definition, own)) return undefined;
  return typeof value === 'number' && own.unit && definition.unit ? convert(value, own.unit, definition.unit) : value;
}
