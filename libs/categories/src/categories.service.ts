import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Organisations } from '#identity';
import { Database, Problem } from '#platform';
import { readCategories, type RefusedLine } from './category-import.rules.js';
import { Category } from './category.entity.js';

/** What an import did, line by line where it did nothing. */
export interface CategoryImport {
  created: number;
  updated: number;
  refused: RefusedLine[];
}

/** The categories of the catalog. */
@Injectable()
export class Categories {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
    private readonly audit: Audit,
  ) {}

  /** All categories that are open, in the order of their readings. */
  open(): Promise<Category[]> {
    return this.database.manager.getRepository(Category).find({
      where: { status: 'open' },
      relations: { association: true },
      order: { reading: 'ASC' },
    });
  }

  /** One category with its association. @throws Problem `not_found` */
  async get(id: string): Promise<Category> {
    const category = await this.find(id);
    if (!category) throw new Problem('not_found');
    return category;
  }

  /** One category with its association, or none. */
  find(id: string): Promise<Category | null> {
    return this.database.manager.getRepository(Category).findOne({ where: { id }, relations: { association: true } });
  }

  /**
   * Creates or updates categories from CSV (see {@link readCategories}), by name; an association that is not
   * registered yet is registered. Refused lines are reported, all others take effect together.
   */
  async import(csv: string): Promise<CategoryImport> {
    const { rows, refused } = readCategories(csv);
    return this.database.transaction(async (manager) => {
      const categories = manager.getRepository(Category);
      let created = 0;
      for (const { association: name, ...row } of rows) {
        const association = name === null ? null : await this.organisations.association(manager, name);
        const known = await categories.findOneBy({ name: row.name });
        if (!known) created += 1;
        const category = await categories.save({ ...known, ...row, association });
        this.audit.record(manager, {
          actorId: null,
          action: known ? 'category.update' : 'category.create',
          subjectType: 'category',
          subjectId: category.id,
          data: row,
        });
      }
      return { created, updated: rows.length - created, refused };
    });
  }
}
