/** A place of what was handed in: a value, or several that belong together. */
export interface Field {
  /** JSON pointer into the content. */
  pointer: string;
  /** Key of its name, or a name of its own. */
  key: string;
  label?: string | undefined;
  value: unknown;
  /** Of a value in a unit. */
  unit?: string | undefined;
}

export interface Section {
  name: SectionName;
  fields: Field[];
}

export type SectionName =
  | 'basics'
  | 'price'
  | 'attributes'
  | 'effects'
  | 'components'
  | 'freed'
  | 'facts'
  | 'company'
  | 'proposal'
  | 'processes'
  | 'criteria'
  | 'parties';

export type CaseKind = 'product' | 'manufacturer' | 'distributor' | 'category_proposal';

type Content = Record<string, unknown>;

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf = (value: unknown): Content => (isRecord(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** One name in a JSON pointer (RFC 6901). */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const plain = (content: Content, keys: readonly string[], parent = ''): Field[] =>
  keys.filter((key) => key in content).map((key) => ({ pointer: `${parent}/${key}`, key, value: content[key] }));

/** Each entry of a list is a field of its own, called after what it is about. */
const entries = (content: Content, key: string, nameOf: (entry: Content) => unknown, parent = ''): Field[] =>
  listOf(content[key]).map((entry, index) => {
    const name = nameOf(recordOf(entry));
    return {
      pointer: `${parent}/${key}/${index}`,
      key,
      label: typeof name === 'string' ? name : undefined,
      value: entry,
    };
  });

function productSections(content: Content, label: (text: unknown) => string | undefined): Section[] {
  const names = listOf(content.categories).map((category) => recordOf(category).name);
  const values = recordOf(content.attributes);
  const units = recordOf(content.attributeUnits);
  const definitions = listOf(content.definitions).map(recordOf);
  const attributes = Object.entries(values).map(([key, value]): Field => {
    const definition = definitions.find((each) => each.key === key) ?? {};
    const option = listOf(definition.options)
      .map(recordOf)
      .find((each) => each.value === value);
    const unit = units[key];
    return {
      pointer: `/attributes/${escaped(key)}`,
      key,
      label: label(definition.label) ?? key,
      value: label(option?.label) ?? value,
      unit: typeof unit === 'string' ? unit : undefined,
    };
  });
  return [
    {
      name: 'basics',
      fields: [
        ...plain(content, ['name', 'reading', 'modelNumbers']),
        { pointer: '/categoryId', key: 'categories', value: names },
        ...plain(content, ['description', 'warrantyMonths', 'gtin']),
      ],
    },
    {
      name: 'price',
      fields: [
        ...plain(content, ['bodyPrice', 'installationCost']),
        ...entries(content, 'installationItems', ({ name }) => name),
      ],
    },
    { name: 'effects', fields: entries(content, 'effects', ({ process }) => process) },
    { name: 'attributes', fields: attributes },
    { name: 'components', fields: entries(content, 'components', ({ name }) => name) },
    { name: 'freed', fields: plain(content, ['freedHours', 'productivity']) },
  ];
}

const NOT_FACTS = ['company', 'classification', 'officers'];

function companySections(content: Content): Section[] {
  const company = recordOf(content.company);
  const { size, startup } = recordOf(content.classification);
  return [
    {
      name: 'facts',
      fields: [
        ...plain(
          content,
          Object.keys(content).filter((key) => !NOT_FACTS.includes(key)),
        ),
        ...entries(content, 'officers', ({ name }) => name),
      ],
    },
    {
      name: 'company',
      fields: [
        ...('classification' in content
          ? [{ pointer: '/classification', key: 'classification', value: { size, startup } }]
          : []),
        ...plain(
          company,
          Object.keys(company).filter((key) => key !== 'shareholders'),
          '/company',
        ),
        ...entries(company, 'shareholders', ({ name }) => name, '/company'),
      ],
    },
  ];
}

function proposalSections(content: Content, label: (text: unknown) => string | undefined): Section[] {
  const criteria = recordOf(content.criteria);
  const texts = ['name', 'reading', 'aliases', 'definition', 'association', 'onBehalfOf'];
  return [
    { name: 'proposal', fields: plain(content, [...texts, 'comparison', 'measurement', 'market']) },
    { name: 'processes', fields: entries(content, 'processTables', ({ process }) => process) },
    {
      name: 'criteria',
      fields: [
        ...entries(criteria, 'targets', ({ process }) => process, '/criteria'),
        ...plain(criteria, ['functions'], '/criteria'),
        ...entries(criteria, 'attributes', (attribute) => label(attribute.label), '/criteria'),
      ],
    },
    { name: 'parties', fields: entries(content, 'parties', ({ name }) => name) },
  ];
}

/**
 * What was handed in, in the order in which it is read; sections without anything are left out.
 * @param label reads a text that is kept in both languages
 */
export function sectionsOf(kind: CaseKind, content: object, label: (text: unknown) => string | undefined): Section[] {
  const given = recordOf(content);
  const sections =
    kind === 'product'
      ? productSections(given, label)
      : kind === 'category_proposal'
        ? proposalSections(given, label)
        : companySections(given);
  return sections.filter(({ fields }) => fields.length > 0);
}

interface Change {
  pointer: string;
}

/** The changes that touch a field: of it, of a part of it, or of all that it is a part of. */
export const changesOf = <Of extends Change>(changes: readonly Of[], pointer: string): Of[] =>
  changes.filter(
    (change) =>
      change.pointer === pointer ||
      change.pointer.startsWith(`${pointer}/`) ||
      pointer.startsWith(`${change.pointer}/`),
  );

/** What stands at a JSON pointer; undefined where nothing does. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (branch, key) => (typeof branch === 'object' && branch !== null ? (branch as Content)[key] : undefined),
      value,
    );
}
