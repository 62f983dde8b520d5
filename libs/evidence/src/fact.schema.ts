import type { ApiPropertyOptions } from '@nestjs/swagger';
import { PREFECTURE_CODES } from '#scheme';
import { FACTS } from './evidence.facts.js';
import { EVIDENCE_KIND_NAMES } from './evidence.rules.js';
import type { Fact, FactTable } from './fact.js';

interface Schema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
}

/** The facts of every kind of evidence as OpenAPI describes them; the title of an alternative is its kind. */
export const factsSchema = (): ApiPropertyOptions => ({
  description: 'The facts that the kind asks for; the title of each alternative is the kind.',
  oneOf: EVIDENCE_KIND_NAMES.map((kind) => tableSchema(FACTS[kind], kind)),
});

const tableSchema = (table: FactTable, title?: string): Schema => ({
  type: 'object',
  ...(title && { title }),
  properties: Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, schemaOf(fact)])),
  required: Object.entries(table)
    .filter(([, { required, when }]) => required && !when)
    .map(([name]) => name),
  additionalProperties: false,
});

const schemaOf = (fact: Fact): Schema => ({
  ...SHAPES[fact.type](fact),
  description: fact.when ? `${fact.label.en}; if ${fact.when.fact} is ${fact.when.is}` : fact.label.en,
});

const length = ({ least, most }: Fact) => ({
  ...(least !== undefined && { minLength: least }),
  ...(most !== undefined && { maxLength: most }),
});
const range = ({ least, most }: Fact) => ({
  ...(least !== undefined && { minimum: least }),
  ...(most !== undefined && { maximum: most }),
});
const entries = ({ least, most }: Fact) => ({
  ...(least !== undefined && { minItems: least }),
  ...(most !== undefined && { maxItems: most }),
});
const text = (fact: Fact): Schema => ({ type: 'string', ...length(fact) });
const whole = (fact: Fact): Schema => ({ type: 'integer', ...range(fact) });

const SHAPES: Record<Fact['type'], (fact: Fact) => Schema> = {
  text,
  long_text: text,
  date: () => ({ type: 'string', format: 'date' }),
  yen: whole,
  whole_number: whole,
  number: (fact) => ({ type: 'number', ...range(fact) }),
  yes_no: () => ({ type: 'boolean' }),
  choice: ({ options = {} }) => ({ type: 'string', enum: Object.keys(options) }),
  corporate_number: () => ({ type: 'string', pattern: '^[0-9]{13}$' }),
  prefecture: () => ({ type: 'string', enum: [...PREFECTURE_CODES] }),
  prefectures: (fact) => ({ type: 'array', ...entries(fact), items: { type: 'string', enum: [...PREFECTURE_CODES] } }),
  url: (fact) => ({ type: 'string', format: 'uri', ...length(fact) }),
  document: () => ({ type: 'string', format: 'uuid' }),
  rows: (fact) => ({ type: 'array', ...entries(fact), items: tableSchema(fact.fields!) }),
};
