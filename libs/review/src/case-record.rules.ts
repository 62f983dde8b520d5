import { createHash } from 'node:crypto';

/** A part of the record of a case whose rows the audit log proves. */
interface Kept {
  table: string;
  /** The key of a row, in SQL. */
  id: string;
  /** When the row came to be what is proven, in SQL; none: it is not yet. */
  since: string;
  /** What is proven, by the names under which it is hashed; SQL over the table. */
  fields: Record<string, string>;
}

/** A moment as text, whatever the time zone of the session. */
const moment = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const sha256 = (bytes: string): string => `encode(sha256(${bytes}), 'hex')`;

/** Columns that never change, by their names; those that end in `_at` are moments. */
const columns = (...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name.endsWith('_at') ? moment(name) : name]));

const madeOf = (table: string, ...names: string[]): Kept => ({
  ...{ table, id: 'id', since: 'created_at' },
  fields: columns('id', ...names, 'created_at'),
});

/** What the record of a case is made of. A column that is added later is named here only for rows that have it. */
export const RECORD = {
  step: madeOf(
    'case_event',
    ...['case_id', 'verb', 'from_stage', 'to_stage', 'round', 'actor_id', 'actor_role', 'actor_organisation_id'],
    ...['assignee_id', 'due_on', 'reason'],
  ),
  submission: madeOf(
    'submission',
    ...['case_id', 'round', 'version_id', 'content', 'evidence', 'assessment', 'figures'],
  ),
  finding: madeOf(
    'finding',
    ...['case_id', 'round', 'pointer', 'document_id', 'page', 'evidence_id', 'code', 'severity', 'text'],
  ),
  answer: {
    ...{ table: 'finding_answer', id: 'id', since: 'handed_in_at' },
    fields: columns('id', 'finding_id', 'round', 'text', 'author_id', 'handed_in_at'),
  },
  resolution: {
    ...{ table: 'finding', id: 'id', since: 'resolved_at' },
    fields: columns('id', 'resolved_round', 'resolved_by_id', 'resolved_at'),
  },
  message: madeOf('case_message', 'case_id', 'author_id', 'author_role', 'author_organisation_id', 'text'),
  decision: madeOf(
    'decision',
    ...['case_id', 'stage', 'round', 'outcome', 'number', 'decided_on', 'appeal_until', 'letter', 'judged'],
    'decided_by_id',
  ),
  letter: {
    ...{ table: 'letter', id: 'decision_id', since: 'issued_at' },
    fields: {
      ...columns('decision_id', 'issued_at'),
      html: sha256("convert_to(html, 'UTF8')"),
      pdf: sha256('pdf'),
    },
  },
} satisfies Record<string, Kept>;
export type RecordKind = keyof typeof RECORD;
export const RECORD_KINDS = Object.keys(RECORD) as RecordKind[];

/** What the audit log says of a row: the digest of its content. */
export interface Witness {
  kind: RecordKind;
  id: string;
  sha256: string;
}

/** SQL that answers rows as `id` and `content`, those with one of the ids in `$1`. */
export const contentSql = (kind: RecordKind): string => {
  const { table, id, fields } = RECORD[kind];
  const pairs = Object.entries(fields).map(([name, sql]) => `'${name}', ${sql}`);
  return `SELECT ${id} AS id, jsonb_build_object(${pairs.join(', ')}) AS content FROM ${table} WHERE ${id} = ANY ($1)`;
};

/** SHA-256, in hexadecimal, of what a row holds, whatever the order of fields the database answers in. */
export const digestOf = (content: object): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex');

/** The same value with the fields of every object in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

/** What the data of an audit line says of rows; nothing of a line that tells of none. */
export function witnessesIn(data: string): Witness[] {
  const { records } = JSON.parse(data) as { records?: unknown };
  return Array.isArray(records) ? (records as Witness[]).filter(({ kind }) => kind in RECORD) : [];
}
