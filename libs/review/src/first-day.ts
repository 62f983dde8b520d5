import type { EntityManager } from 'typeorm';
import { dayOf } from '#scheme';
import { ReviewCase } from './review-case.entity.js';

/**
 * The day on which the newest case of a dossier was opened: papers do not grow old while it is
 * examined, and what was handed in is judged by the criteria of that day.
 */
export async function firstDay(manager: EntityManager, dossierId: string): Promise<string> {
  const { createdAt } = await manager
    .getRepository(ReviewCase)
    .findOneOrFail({ where: { dossier: { id: dossierId } }, order: { id: 'DESC' } });
  return dayOf(createdAt);
}
