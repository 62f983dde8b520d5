import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Organisations, type Actor, type Organisation } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfStale, violatesUnique, type Point } from '#platform';
import { CategoryRegistration } from './category-registration.entity.js';
import { Category, type CategoryStatus } from './category.entity.js';
import type { Criteria } from './criteria.entity.js';
import { CriteriaVersions } from './criteria.service.js';

const point = definePoints({
  category_name_taken: { ja: 'この名称のカテゴリはすでにあります', en: 'There is a category of this name already' },
  category_not_in_status: {
    ja: 'このカテゴリは「{status}」のため、この操作はできません',
    en: 'The category is {status}: this cannot be done',
  },
});

/** What people call the states of a category. */
const STATUS_NAMES = {
  open: { ja: '受付中', en: 'open' },
  suspended: { ja: '受付停止', en: 'suspended' },
  closed: { ja: '廃止', en: 'closed' },
} as const;

/** Which state leads where; nothing leads back from `closed`, and nothing is ever deleted. */
const LEADS: Record<CategoryStatus, readonly CategoryStatus[]> = {
  open: ['suspended', 'closed'],
  suspended: ['open', 'closed'],
  closed: [],
};

/** What speaks against bringing a category from one state into another. */
export const statusFaults = (from: CategoryStatus, to: CategoryStatus, pointer: string): Point[] =>
  LEADS[from].includes(to) ? [] : [point(pointer, 'category_not_in_status', { status: STATUS_NAMES[from] })];

/** What a category is called and means, and who examines its products. */
export interface CategoryContent {
  name: string;
  reading: string;
  aliases: string[];
  definition: string;
  /** Name of the association. */
  association: string | null;
}

/** A category with the criteria in force today, if it has any. */
export interface CategoryToday {
  category: Category;
  criteria: Criteria | null;
}

/** The categories of the catalog. */
@Injectable()
export class Categories {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
    private readonly criteria: CriteriaVersions,
  ) {}

  /** All categories in some states, in the order of their readings. */
  list(...status: CategoryStatus[]): Promise<Category[]> {
    return this.database.manager
      .getRepository(Category)
      .createQueryBuilder('category')
      .leftJoinAndSelect('category.association', 'association')
      .where('category.status IN (:...status)', { status })
      .orderBy('category.reading')
      .addOrderBy('category.id')
      .getMany();
  }

  /** The same, each with the criteria in force today. */
  async listToday(...status: CategoryStatus[]): Promise<CategoryToday[]> {
    const categories = await this.list(...status);
    const ids = categories.map(({ id }) => id);
    const inForce = await this.criteria.inForce(this.database.manager, ids, this.clock.today());
    return categories.map((category) => ({ category, criteria: inForce.get(category.id) ?? null }));
  }

  /** One category, whatever its state, with the criteria in force today. @throws Problem `not_found` */
  async get(id: string): Promise<CategoryToday> {
    const { manager } = this.database;
    const category = await this.find(manager, id);
    if (!category) throw new Problem('not_found');
    const inForce = await this.criteria.inForce(manager, [id], this.clock.today());
    return { category, criteria: inForce.get(id) ?? null };
  }

  /**
   * Changes what a category is called and means. What is listed keeps the words it was published with.
   * @param seen the version the caller has edited
   * @throws Problem `not_found`, `already_exists`, `stale` when somebody changed it meanwhile
   */
  amend(actor: Actor, id: string, seen: number, content: CategoryContent): Promise<CategoryToday> {
    return this.database.transaction(async (manager) => {
      const known = await this.lock(manager, id);
      refuseIfStale(seen, known.version);
      await this.save(manager, actor.personId, content, await this.associationOf(manager, content), known);
      return this.get(id);
    });
  }

  /** Suspends, opens again or closes a category. @throws Problem `not_found`, `wrong_state` */
  turn(actor: Actor, id: string, status: CategoryStatus, reason: string): Promise<CategoryToday> {
    return this.database.transaction(async (manager) => {
      const category = await this.lock(manager, id);
      const faults = statusFaults(category.status, status, '');
      if (faults.length > 0) throw new Problem('wrong_state', { errors: faults });
      await this.turnTo(manager, actor.personId, category, status, reason);
      return this.get(id);
    });
  }

  /** Brings a category into a state that its own leads to, in the caller's transaction. */
  async turnTo(
    manager: EntityManager,
    actorId: string | null,
    { id, status: from }: Category,
    to: CategoryStatus,
    reason: string,
  ): Promise<void> {
    await manager.getRepository(Category).update({ id }, { status: to });
    this.record(manager, actorId, 'turn', id, { from, to, reason });
  }

  /** Creates a category, or changes a known one, in the caller's transaction. @throws Problem `already_exists` */
  async save(
    manager: EntityManager,
    actorId: string | null,
    { name, reading, aliases, definition }: Omit<CategoryContent, 'association'>,
    association: Organisation | null,
    known?: Category,
  ): Promise<Category> {
    const content = { name, reading, aliases, definition };
    try {
      const category = await manager.getRepository(Category).save({ ...known, ...content, association });
      const data = { ...content, associationId: association?.id ?? null };
      this.record(manager, actorId, known ? 'update' : 'create', category.id, data);
      return category;
    } catch (error) {
      if (!violatesUnique(error, 'category_name_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/name', 'category_name_taken')] });
    }
  }

  /** The association that an operator names; it is registered on first mention. */
  async associationOf(
    manager: EntityManager,
    { association }: Pick<CategoryContent, 'association'>,
  ): Promise<Organisation | null> {
    return association === null ? null : this.organisations.association(manager, association);
  }

  /** A category with its association, or none. */
  find(manager: EntityManager, id: string): Promise<Category | null> {
    return manager.getRepository(Category).findOne({ where: { id }, relations: { association: true } });
  }

  /** Registers a maker into a category, in the caller's transaction; who is registered already stays as it was. */
  async register(
    manager: EntityManager,
    actorId: string,
    { categoryId, organisationId, basis }: Pick<CategoryRegistration, 'categoryId' | 'organisationId' | 'basis'>,
  ): Promise<void> {
    const added = await manager
      .createQueryBuilder()
      .insert()
      .into(CategoryRegistration)
      .values({ categoryId, organisationId, basis })
      .orIgnore()
      .returning('category_id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return;
    this.record(manager, actorId, 'register', categoryId, { organisationId, basis });
  }

  /** The makers registered into a category, in the order in which they came. @throws Problem `not_found` */
  async registrations(id: string): Promise<CategoryRegistration[]> {
    await this.get(id);
    return this.database.manager.getRepository(CategoryRegistration).find({
      where: { categoryId: id },
      relations: { organisation: true },
      order: { createdAt: 'ASC', organisationId: 'ASC' },
    });
  }

  private async lock(manager: EntityManager, id: string): Promise<Category> {
    const category = await manager
      .getRepository(Category)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!category) throw new Problem('not_found');
    return category;
  }

  private record(manager: EntityManager, actorId: string | null, verb: string, subjectId: string, data: object): void {
    const subject = { subjectType: 'category', subjectId };
    this.audit.record(manager, { actorId, action: `category.${verb}`, ...subject, data });
  }
}
