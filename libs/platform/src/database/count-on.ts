import type { EntityManager, EntityTarget, QueryDeepPartialEntity } from 'typeorm';

/**
 * Lets a new draft count its saves on from the version it was copied from: no entity tag ever means two contents.
 * TypeORM starts every new row at 1.
 */
export async function countOn<Draft extends { id: string; version: number }>(
  manager: EntityManager,
  entity: EntityTarget<Draft>,
  id: string,
  copied: number,
): Promise<void> {
  // TypeORM cannot see that a partial of a generic entity holds the field the entity is required to have.
  const version = { version: copied + 1 } as unknown as QueryDeepPartialEntity<Draft>;
  await manager.createQueryBuilder().update(entity).set(version).where('id = :id', { id }).execute();
}
