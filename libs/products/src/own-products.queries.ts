import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#identity';
import { ProductRevision } from './product-revision.entity.js';

/** Which of a company's products are asked for: some by their ids, or the newest ones, of one category or of all. */
export type WhichProducts = { ids: readonly string[] } | { most: number; categoryId?: string };

/** Reading many products of a company at once. */
@Injectable()
export class OwnProducts {
  /** The newest revisions of the caller's company's products, newest product first. */
  async newest(manager: EntityManager, actor: Actor, which: WhichProducts): Promise<ProductRevision[]> {
    const revisions = manager
      .getRepository(ProductRevision)
      .createQueryBuilder('revision')
      .innerJoinAndSelect('revision.product', 'product')
      .innerJoin('product.manufacturer', 'manufacturer')
      .leftJoinAndSelect('revision.category', 'category')
      .leftJoinAndSelect('revision.brochure', 'brochure')
      .where('manufacturer.organisation_id = :organisationId', { organisationId: actor.organisationId })
      .andWhere(
        `revision.number =
          (SELECT max(other.number) FROM product_revision other WHERE other.product_id = product.id)`,
      );
    if ('ids' in which) revisions.andWhere('product.id = ANY (:ids)', { ids: which.ids });
    if ('categoryId' in which && which.categoryId) {
      revisions.andWhere('category.id = :categoryId', { categoryId: which.categoryId });
    }
    if ('most' in which) revisions.limit(which.most);
    return revisions.orderBy('product.id', 'DESC').getMany();
  }

  /** The model numbers in the newest revisions of the caller's company's products, by the id of the product. */
  async modelNumbers(manager: EntityManager, actor: Actor): Promise<Map<string, string[]>> {
    const rows = await manager.query<{ id: string; numbers: string[] }[]>(
      `SELECT DISTINCT ON (product.id) product.id, revision.model_numbers AS numbers
       FROM product JOIN manufacturer ON manufacturer.id = product.manufacturer_id
         JOIN product_revision revision ON revision.product_id = product.id
       WHERE manufacturer.organisation_id = $1 ORDER BY product.id, revision.number DESC`,
      [actor.organisationId],
    );
    return new Map(rows.map(({ id, numbers }) => [id, numbers]));
  }
}
