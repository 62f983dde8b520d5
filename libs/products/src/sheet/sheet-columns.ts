import type { AttributeDefinition } from '#categories';
import { pointerTo, type Text } from '#platform';
import { DIVISIONS, UNIT_SYMBOLS, UNITS, type Unit } from '#scheme';
import {
  CATEGORIES,
  CATEGORY,
  choiceOf,
  LIST,
  NUMBER,
  STEPS,
  WORDS,
  YES_NO,
  type CellKind,
  type Choice,
} from './sheet-cell.js';

/** One column of a product sheet: what is called how, and where in a draft it belongs. */
export interface Column {
  /** JSON pointer in the body of a draft; `#` stands for the place in a list. */
  pointer: string;
  /** `#` stands for the number, from 1. */
  label: Text;
  /** How it is filled in. */
  hint: Text;
  cell: CellKind;
  /** In characters. */
  width?: number;
}

/** Columns that tell which product a row is about; `note` ones are for people only. */
export const ROLES = {
  id: {
    label: { ja: '製品ID', en: 'Product ID' },
    hint: {
      ja: '書き出した製品の印です。変えないでください。新しい製品では空欄にします。',
      en: 'Tells the product. Leave it as it is; empty for a new product.',
    },
    width: 12,
  },
  version: {
    label: { ja: '保存番号', en: 'Saved version' },
    hint: {
      ja: '書き出したときの保存の番号です。変えないでください。',
      en: 'Which save it was exported from. Leave it as it is.',
    },
    width: 8,
  },
  state: {
    label: { ja: '状態', en: 'State' },
    hint: {
      ja: '読むだけの列です。提出済みの製品は取り込みで変更できません。',
      en: 'To be read only. Submitted products cannot be changed by an import.',
    },
    width: 10,
  },
} as const satisfies Record<string, Pick<Column, 'label' | 'hint' | 'width'>>;
export type ColumnRole = keyof typeof ROLES;

const industries: Choice[] = DIVISIONS.map(({ code, ja, en }) => ({ value: code, label: { ja, en } }));
const bases: Choice[] = [
  { value: 'measured', label: { ja: '実測', en: 'measured' } },
  { value: 'estimated', label: { ja: '推計', en: 'estimated' } },
];
const kinds: Choice[] = [
  { value: 'hardware', label: { ja: '機器', en: 'hardware' } },
  { value: 'software', label: { ja: 'ソフトウェア', en: 'software' } },
  { value: 'service', label: { ja: 'サービス', en: 'service' } },
];
const yen: Text = { ja: '円、税抜の整数。', en: 'Whole yen without tax.' };
const several: Text = { ja: '複数あるときは「|」で区切ります。', en: 'Several are parted by “|”.' };

const column = (pointer: string, ja: string, en: string, cell: CellKind, hint?: Text, width?: number): Column => ({
  pointer,
  label: { ja, en },
  hint: hint ?? { ja: '', en: '' },
  cell,
  ...(width !== undefined && { width }),
});

const kana: Text = { ja: 'ひらがなまたはカタカナ。', en: 'In kana.' };

/** What every product says once, in the order of the columns. */
export const SINGLE: readonly Column[] = [
  column('/name', '製品名', 'Name', WORDS, undefined, 28),
  column('/reading', 'ふりがな', 'Reading', WORDS, kana, 28),
  column('/modelNumbers', '型番', 'Model numbers', LIST, several, 20),
  column('/categoryId', '製品カテゴリ', 'Category', CATEGORY, {
    ja: '登録簿にあるカテゴリの名称。',
    en: 'Name of a category.',
  }),
  column('/furtherCategoryIds', 'ほかのカテゴリ', 'Further categories', CATEGORIES, several),
  column('/description', '製品の説明', 'Description', WORDS, undefined, 40),
  column('/bodyPrice', '本体価格（円）', 'Body price (yen)', NUMBER, yen, 12),
  column(
    '/installationCost',
    '設置費（円）',
    'Installation cost (yen)',
    NUMBER,
    { ja: '円、税抜の整数。内訳を書くときは空欄にします。', en: 'Whole yen without tax; empty where items are given.' },
    12,
  ),
  column(
    '/warrantyMonths',
    '保証期間（か月）',
    'Warranty (months)',
    NUMBER,
    { ja: '月数、整数。', en: 'Whole months.' },
    10,
  ),
  column('/gtin', 'JANコード', 'GTIN', WORDS, { ja: 'あれば入力します。', en: 'If there is one.' }),
  column('/freedHours', '空いた時間でできること', 'What freed hours make possible', WORDS, undefined, 40),
  column('/productivity', 'できる仕事が増えるか', 'Raises what each worker can do', YES_NO, undefined, 10),
];

/** The lists in a draft that have columns for each of their entries, and the most entries they take. */
export const GROUPS = {
  effects: {
    most: 50,
    columns: [
      column('/effects/#/categoryId', '効果#：カテゴリ', 'Effect #: category', CATEGORY, {
        ja: '空欄なら製品カテゴリ。',
        en: 'The category of the product if empty.',
      }),
      column('/effects/#/industry', '効果#：業種', 'Effect #: industry', choiceOf(industries), {
        ja: '日本標準産業分類の大分類（名称または A〜T の文字）。',
        en: 'Division of the Japan Standard Industrial Classification (name, or A to T).',
      }),
      column('/effects/#/process', '効果#：作業', 'Effect #: process', WORDS, {
        ja: 'カテゴリの基準にある作業の名称。',
        en: 'A process that the criteria of the category name.',
      }),
      column(
        '/effects/#/steps',
        '効果#：工程',
        'Effect #: steps',
        STEPS,
        {
          ja: '1行に1工程。「作業の手順 | 行う人 | 導入前の時間 | 導入後の時間」。',
          en: 'A line for each step: step | who | hours before | hours after.',
        },
        40,
      ),
      column('/effects/#/hoursRemoved', '効果#：減る時間', 'Effect #: hours removed', NUMBER, {
        ja: '工程を書くときは空欄にします（自動で計算されます）。',
        en: 'Empty where steps are given: it is computed.',
      }),
      column('/effects/#/hoursCreated', '効果#：新しく生じる時間', 'Effect #: hours created', NUMBER, {
        ja: '工程を書くときは空欄にします（自動で計算されます）。',
        en: 'Empty where steps are given: it is computed.',
      }),
      column('/effects/#/basis', '効果#：値の根拠', 'Effect #: basis', choiceOf(bases), undefined, 10),
      column('/effects/#/sites', '効果#：事業所の数', 'Effect #: sites', NUMBER, undefined, 10),
    ],
  },
  components: {
    most: 50,
    columns: [
      column('/components/#/name', '構成#：名称', 'Component #: name', WORDS),
      column('/components/#/kind', '構成#：種類', 'Component #: kind', choiceOf(kinds), undefined, 12),
      column('/components/#/maker', '構成#：製造・提供者', 'Component #: maker', WORDS),
      column('/components/#/function', '構成#：役割', 'Component #: function', WORDS, undefined, 24),
      column('/components/#/share', '構成#：価格に占める割合（%）', 'Component #: share (%)', NUMBER, undefined, 12),
    ],
  },
  installationItems: {
    most: 30,
    columns: [
      column('/installationItems/#/name', '設置費#：項目', 'Installation #: item', WORDS),
      column('/installationItems/#/cost', '設置費#：費用（円）', 'Installation #: cost (yen)', NUMBER, yen, 12),
    ],
  },
} as const satisfies Record<string, { most: number; columns: readonly Column[] }>;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

const numbered = (text: string, number: number): string => text.replace('#', String(number));

/** The column of one entry of a list. @param index from 0 */
export const inGroup = ({ pointer, label, ...rest }: Column, index: number): Column => ({
  ...rest,
  pointer: numbered(pointer, index),
  label: { ja: numbered(label.ja, index + 1), en: numbered(label.en, index + 1) },
});

/** What the columns of attributes begin with. */
const ATTRIBUTE = { ja: '仕様：', en: 'Spec: ' };

const CELLS = { number: NUMBER, text: WORDS, boolean: YES_NO } as const;

/** The column of an attribute: its name, with the unit that numbers in it are in. */
export function columnOfAttribute({ key, label, type, unit, options = [] }: AttributeDefinition): Column {
  const inUnit = (text: Text): Text =>
    unit ? { ja: `${text.ja}（${UNITS[unit].ja}）`, en: `${text.en} (${UNITS[unit].en})` } : text;
  return {
    pointer: pointerTo('/attributes', key),
    label: inUnit({ ja: `${ATTRIBUTE.ja}${label.ja}`, en: `${ATTRIBUTE.en}${label.en}` }),
    hint: { ja: '', en: '' },
    cell: type === 'enum' ? choiceOf(options) : CELLS[type],
  };
}

/** A head line's cell as it is compared: width, case and spaces do not matter. */
const headKey = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
const withoutRemark = (text: string): string => text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, '');

/** What a column of a file is for. */
export type Head =
  | { is: 'role'; role: ColumnRole }
  | { is: 'column'; column: Column }
  /** Which attribute is meant is a matter of each row's category. */
  | { is: 'attribute'; name: string; unit?: Unit };

const FIXED = new Map<string, Head>([
  ...Object.entries(ROLES).flatMap(([role, { label }]) =>
    keysOf(label).map((key) => [key, { is: 'role', role: role as ColumnRole }] as const),
  ),
  ...SINGLE.flatMap((each) => keysOf(each.label).map((key) => [key, { is: 'column', column: each }] as const)),
]);
const GROUPED = new Map<string, { column: Column; most: number }>(
  Object.values(GROUPS).flatMap(({ columns, most }) =>
    columns.flatMap((each) => keysOf(each.label).map((key) => [key, { column: each, most }] as const)),
  ),
);
const UNIT_BY_WORD = new Map<string, Unit>(
  UNIT_SYMBOLS.flatMap((symbol) =>
    [symbol, UNITS[symbol].ja, UNITS[symbol].en].map((word) => [word.normalize('NFKC'), symbol] as const),
  ),
);

function keysOf({ ja, en }: Text): string[] {
  return [ja, en].map((label) => headKey(withoutRemark(label)));
}

/** What the cell of a head line names; nothing when there is no such column. */
export function headOf(text: string): Head | undefined {
  const key = headKey(withoutRemark(text));
  const fixed = FIXED.get(key);
  if (fixed) return fixed;
  const number = Number(/\d+/.exec(key)?.[0]);
  const grouped = GROUPED.get(key.replace(/\d+/, '#'));
  if (grouped && number >= 1 && number <= grouped.most) {
    return { is: 'column', column: inGroup(grouped.column, number - 1) };
  }
  return attributeHead(text);
}

function attributeHead(text: string): Head | undefined {
  const prefix = Object.values(ATTRIBUTE).find((each) => headKey(text).startsWith(headKey(each)));
  if (!prefix) return undefined;
  const name = text.normalize('NFKC').slice(text.normalize('NFKC').indexOf(':') + 1);
  const remark = /\(([^()]*)\)\s*$/u.exec(name)?.[1]?.trim() ?? '';
  const unit = UNIT_BY_WORD.get(remark);
  return { is: 'attribute', name: headKey(unit ? withoutRemark(name) : name), ...(unit && { unit }) };
}

/** The attribute of a schema that a column names. */
export const attributeNamed = (schema: readonly AttributeDefinition[], name: string): AttributeDefinition | undefined =>
  schema.find(({ key, label }) => [label.ja, label.en, key].some((word) => headKey(word) === name));
