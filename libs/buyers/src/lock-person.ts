import type { EntityManager } from 'typeorm';

/** Makes what somebody does twice at once happen one after the other, so that a limit on their things holds. */
export async function lockPerson(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
}
