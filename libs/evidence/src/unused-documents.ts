import type { EntityManager } from 'typeorm';

let condition: Promise<string> | undefined;

/**
 * The SQL condition under which a row of `document` is used nowhere: no foreign key of any table points at it, whichever
 * library the table belongs to. The schema does not change while a process runs.
 */
export function unusedDocuments(manager: EntityManager): Promise<string> {
  condition ??= conditionOf(manager).catch((error: unknown) => {
    condition = undefined;
    throw error;
  });
  return condition;
}

async function conditionOf(manager: EntityManager): Promise<string> {
  const users = await manager.query<{ name: string; column: string }[]>(
    `SELECT conrelid::regclass::text AS name, quote_ident(attname) AS column FROM pg_constraint
       JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
     WHERE contype = 'f' AND confrelid = 'document'::regclass`,
  );
  return users
    .map(({ name, column }) => `NOT EXISTS (SELECT 1 FROM ${name} used WHERE used.${column} = document.id)`)
    .join(' AND ');
}
