import type { Text } from '#platform';

/** What a fact is: how it is written, checked and asked for. */
export const FACT_TYPES = [
  'text',
  'long_text',
  'date',
  'yen',
  'whole_number',
  'number',
  'yes_no',
  'choice',
  'corporate_number',
  'prefecture',
  'prefectures',
  'url',
  'document',
  'rows',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** One fact that a kind of evidence asks for. `Value` and `Given` are for the compiler alone. */
export interface Fact<Value = unknown, Given extends boolean = boolean> {
  type: FactType;
  label: Text;
  /** Whether it must be given; with `when`, only then. */
  required: boolean;
  /** Least and most: characters of a text, entries of a list, the value of a number. */
  least?: number;
  most?: number;
  options?: Record<string, Text>;
  /** The columns of rows. */
  fields?: FactTable;
  /** It belongs there only while another fact has this value. */
  when?: { fact: string; is: string };
  /** The paper itself is expected to say it: its text is searched for it. */
  inPaper?: boolean;
  readonly value?: Value;
  readonly given?: Given;
}

export type FactTable = Record<string, Fact>;

/** The values of a table of facts, as TypeScript sees them. */
export type FactsFrom<Table> = {
  [Name in keyof Table as Table[Name] extends Fact<unknown, true> ? Name : never]: ValueOf<Table[Name]>;
} & { [Name in keyof Table as Table[Name] extends Fact<unknown, true> ? never : Name]?: ValueOf<Table[Name]> };

type ValueOf<One> = One extends Fact<infer Value> ? Value : never;
type Needed<Value> = Fact<Value, true>;

const needed = <Value>(type: FactType, ja: string, en: string, rest: Partial<Fact> = {}): Needed<Value> =>
  ({ type, label: { ja, en }, required: true, ...rest }) as Needed<Value>;

const MOST_YEN = 1_000_000_000_000;

export const text = (ja: string, en: string, most = 200) => needed<string>('text', ja, en, { least: 1, most });
export const longText = (ja: string, en: string, most = 4000) =>
  needed<string>('long_text', ja, en, { least: 1, most });
export const date = (ja: string, en: string) => needed<string>('date', ja, en);
/** Integer yen without tax. */
export const yen = (ja: string, en: string, least = 0) => needed<number>('yen', ja, en, { least, most: MOST_YEN });
export const whole = (ja: string, en: string, least: number, most: number) =>
  needed<number>('whole_number', ja, en, { least, most });
export const decimal = (ja: string, en: string, least: number, most: number) =>
  needed<number>('number', ja, en, { least, most });
export const yesNo = (ja: string, en: string) => needed<boolean>('yes_no', ja, en);
export const corporateNumber = (ja: string, en: string) => needed<string>('corporate_number', ja, en);
export const prefecture = (ja: string, en: string) => needed<string>('prefecture', ja, en);
export const prefectures = (ja: string, en: string) => needed<string[]>('prefectures', ja, en, { least: 1, most: 47 });
export const url = (ja: string, en: string) => needed<string>('url', ja, en, { most: 500 });
/** One of the documents the evidence comes with, by its id. */
export const document = (ja: string, en: string) => needed<string>('document', ja, en);

export const choice = <Option extends string>(ja: string, en: string, options: Record<Option, [string, string]>) =>
  needed<Option>('choice', ja, en, {
    options: Object.fromEntries(
      Object.entries<[string, string]>(options).map(([option, [jaOption, enOption]]) => [
        option,
        { ja: jaOption, en: enOption },
      ]),
    ),
  });

export const rows = <Table extends FactTable>(ja: string, en: string, least: number, fields: Table) =>
  needed<FactsFrom<Table>[]>('rows', ja, en, { least, most: 100, fields });

/** It may be left out. */
export const optional = <Value>(fact: Needed<Value>): Fact<Value, false> =>
  ({ ...fact, required: false }) as unknown as Fact<Value, false>;

/** It is asked for only while another fact of the same table has a value. */
export const when = <Value, Given extends boolean>(
  name: string,
  is: string,
  fact: Fact<Value, Given>,
): Fact<Value, false> => ({ ...fact, when: { fact: name, is } }) as unknown as Fact<Value, false>;

/** The text of the papers is searched for it. */
export const inPaper = <One extends Fact>(fact: One): One => ({ ...fact, inPaper: true });
