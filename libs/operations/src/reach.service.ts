import { Injectable } from '@nestjs/common';
import { Database, Problem } from '#platform';
import type { CategoryReach, IndexReach } from './reach.dto.js';

/** How much something dangerous would touch. */
@Injectable()
export class Reach {
  constructor(private readonly database: Database) {}

  /** Of a category. @throws Problem `not_found` */
  async ofCategory(id: string): Promise<CategoryReach> {
    const [row] = await this.database.manager.query<Record<keyof CategoryReach, string>[]>(
      `SELECT
         (SELECT count(*) FROM listing JOIN product_revision revision ON revision.id = listing.revision_id
          WHERE listing.status = 'live' AND revision.category_id = category.id) AS listings,
         (SELECT count(*) FROM product_revision revision
          WHERE revision.frozen_at IS NULL AND revision.category_id = category.id) AS drafts,
         (SELECT count(*) FROM review_case
          WHERE stage NOT IN ('approved', 'rejected', 'withdrawn', 'merged') AND category_id = category.id) AS cases,
         (SELECT count(*) FROM category_registration WHERE category_id = category.id) AS makers
       FROM category WHERE id = $1`,
      [id],
    );
    if (!row) throw new Problem('not_found');
    const { listings, drafts, cases, makers } = row;
    return { listings: Number(listings), drafts: Number(drafts), cases: Number(cases), makers: Number(makers) };
  }

  /** Of the search index. */
  async ofIndex(): Promise<IndexReach> {
    const [row] = await this.database.manager.query<{ count: string }[]>(
      `SELECT count(*) FROM listing WHERE status = 'live'`,
    );
    return { listings: Number(row?.count) };
  }
}
