import { Injectable } from '@nestjs/common';
import { Database, Problem } from '#platform';
import type { Size } from '#scheme';

/** What everybody may know of a maker with a registration. */
export interface PublicMaker {
  id: string;
  name: string;
  reading: string;
  address: string;
  website: string | null;
  /** By its approved facts; `unknown` where none are. */
  size: Size;
  startup: boolean;
  /** It stands abroad; this company answers for it in Japan. */
  domesticAgent: { name: string; address: string } | null;
  /** Since when it is in the register. */
  since: Date;
  /** The categories of its live listings with their number, by reading. */
  categories: { id: string; name: string; listings: number }[];
}

const MAKER = `
  SELECT manufacturer.id, manufacturer.name, manufacturer.reading, manufacturer.address, manufacturer.website,
    manufacturer.created_at AS since,
    coalesce(declared.classification->>'size', 'unknown') AS size,
    coalesce((declared.classification->>'startup')::boolean, false) AS startup,
    CASE WHEN declared.facts->'domesticAgent' IS NULL THEN NULL
      ELSE jsonb_build_object('name', declared.facts->'domesticAgent'->>'name',
                              'address', declared.facts->'domesticAgent'->>'address') END AS "domesticAgent",
    (SELECT coalesce(json_agg(entry ORDER BY entry.reading, entry.id), '[]') FROM (
       SELECT document->'category'->>'id' AS id, min(document->'category'->>'name') AS name,
         min(document->'category'->>'reading') AS reading, count(*)::integer AS listings
       FROM listing JOIN product ON product.id = listing.product_id
       WHERE product.manufacturer_id = manufacturer.id AND listing.status = 'live'
       GROUP BY document->'category'->>'id') entry) AS categories
  FROM manufacturer LEFT JOIN LATERAL (
    SELECT facts, classification FROM manufacturer_facts
    WHERE manufacturer_id = manufacturer.id AND approved_at IS NOT NULL ORDER BY number DESC LIMIT 1
  ) declared ON true
  WHERE manufacturer.id = $1 AND manufacturer.status = 'active'`;

/** Makers as buyers see them. */
@Injectable()
export class Makers {
  constructor(private readonly database: Database) {}

  /** A maker whose registration is approved. @throws Problem `not_found` */
  async get(id: string): Promise<PublicMaker> {
    const [maker] = await this.database.manager.query<PublicMaker[]>(MAKER, [id]);
    if (!maker) throw new Problem('not_found');
    return maker;
  }

  /** The ids of makers with something in the catalog. */
  async idsOfListed(): Promise<string[]> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `SELECT DISTINCT manufacturer_id AS id FROM product JOIN listing ON listing.product_id = product.id
       WHERE listing.status = 'live' ORDER BY manufacturer_id`,
    );
    return rows.map(({ id }) => id);
  }
}
