import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name).split('.').at(-1)!;
const join = (table: Table | string, columns: string[], suffix: string): string =>
  [nameOf(table), ...columns, suffix].join('_');

/** The names PostgreSQL itself gives (`table_column_fkey`), so that migrations need not spell them out. */
export class PostgresNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Table | string): string {
    return join(table, [], 'pkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'key');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'fkey');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return join(table, columns, 'idx');
  }
}
