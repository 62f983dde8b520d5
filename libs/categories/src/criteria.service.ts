import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfAny, violatesUnique } from '#platform';
import { daysAfter } from '#scheme';
import { Criteria } from './criteria.entity.js';
import { Category } from './category.entity.js';
import { criteriaFaults, type CriteriaContent } from './criteria.rules.js';

const point = definePoints({
  criteria_not_in_future: {
    ja: '基準の変更は翌日（{earliest}）以降を適用日としてください',
    en: 'A change of criteria takes effect on {earliest} at the earliest',
  },
  criteria_on_same_day: {
    ja: 'この日に適用される基準がすでにあります',
    en: 'Other criteria take effect on that day already',
  },
  criteria_in_effect: {
    ja: '適用が始まった基準は取り消せません',
    en: 'Criteria that have taken effect cannot be taken back',
  },
  category_closed: { ja: 'このカテゴリは廃止されています', en: 'The category is closed' },
});

/** The dated criteria of categories. */
@Injectable()
export class CriteriaVersions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The criteria of some categories in force on a day (`YYYY-MM-DD`), by category; none for one that has none then. */
  async inForce(manager: EntityManager, categoryIds: readonly string[], day: string): Promise<Map<string, Criteria>> {
    if (categoryIds.length === 0) return new Map();
    const versions = await manager
      .getRepository(Criteria)
      .createQueryBuilder('criteria')
      .innerJoinAndSelect('criteria.category', 'category')
      .where('category.id IN (:...categoryIds) AND criteria.valid_from <= :day', { categoryIds, day })
      .distinctOn(['category.id'])
      .orderBy('category.id')
      .addOrderBy('criteria.valid_from', 'DESC')
      .getMany();
    return new Map(versions.map((version) => [version.category.id, version]));
  }

  /** Whether any category has criteria. */
  any(): Promise<boolean> {
    return this.database.manager.getRepository(Criteria).exists();
  }

  /** Versions by their ids, each with its category. */
  byIds(manager: EntityManager, ids: readonly string[]): Promise<Criteria[]> {
    return manager.getRepository(Criteria).find({ where: { id: In([...ids]) }, relations: { category: true } });
  }

  /** All versions of a category, the newest first; those still to come are among them. */
  history(categoryId: string): Promise<Criteria[]> {
    return this.database.manager.getRepository(Criteria).find({
      where: { category: { id: categoryId } },
      relations: { category: true },
      order: { validFrom: 'DESC' },
    });
  }

  /**
   * Announces criteria that take effect on a day to come. What was handed in before is judged by the old ones.
   * @throws Problem `not_found`, `wrong_state` for a closed category, `unmet_rules` naming all that is wrong
   */
  schedule(actor: Actor, categoryId: string, validFrom: string, content: CriteriaContent): Promise<Criteria> {
    return this.database.transaction(async (manager) => {
      const category = await manager.getRepository(Category).findOneBy({ id: categoryId });
      if (!category) throw new Problem('not_found');
      if (category.status === 'closed') throw new Problem('wrong_state', { errors: [point('', 'category_closed')] });
      const today = this.clock.today();
      const early =
        validFrom > today ? [] : [point('/validFrom', 'criteria_not_in_future', { earliest: daysAfter(today, 1) })];
      refuseIfAny([...early, ...criteriaFaults(content)]);
      return this.add(manager, actor.personId, category, validFrom, content);
    });
  }

  /** Takes announced criteria back before they take effect. @throws Problem `not_found`, `wrong_state` afterwards */
  cancel(actor: Actor, categoryId: string, criteriaId: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const version = await manager.getRepository(Criteria).findOneBy({ id: criteriaId, category: { id: categoryId } });
      if (!version) throw new Problem('not_found');
      if (version.validFrom <= this.clock.today()) {
        throw new Problem('wrong_state', { errors: [point('', 'criteria_in_effect')] });
      }
      await this.remove(manager, actor.personId, categoryId, version);
    });
  }

  /** Removes a version that has not taken effect, in the caller's transaction. */
  async remove(manager: EntityManager, actorId: string | null, categoryId: string, { id, validFrom }: Criteria) {
    await manager.getRepository(Criteria).delete({ id });
    this.record(manager, actorId, 'criteria.cancel', categoryId, { criteriaId: id, validFrom });
  }

  /** Adds a version, in the caller's transaction. @throws Problem `already_exists` when one begins on that day */
  async add(
    manager: EntityManager,
    actorId: string | null,
    category: Category,
    validFrom: string,
    { targets, functions, attributes }: CriteriaContent,
  ): Promise<Criteria> {
    try {
      const content = { targets, functions, attributes };
      const version = await manager.getRepository(Criteria).save({ category, validFrom, ...content });
      this.record(manager, actorId, 'criteria.add', category.id, { criteriaId: version.id, validFrom, ...content });
      return version;
    } catch (error) {
      if (!violatesUnique(error, 'category_criteria_category_id_valid_from_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/validFrom', 'criteria_on_same_day')] });
    }
  }

  private record(manager: EntityManager, actorId: string | null, action: string, subjectId: string, data: object) {
    this.audit.record(manager, { actorId, action: `category.${action}`, subjectType: 'category', subjectId, data });
  }
}
