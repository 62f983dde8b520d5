import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { EVIDENCE_KINDS, type EvidenceKind } from '#evidence';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, page, Problem, type Page, type PageQuery } from '#platform';
import { monthsAfter } from '#scheme';
import { Catalog } from './catalog.service.js';
import { draw, NO_WEIGHTS, RISK_NAMES, WEIGHTS, type Drawable, type Risk } from './draw.rules.js';
import { FollowUps } from './follow-ups.js';
import type { Notice } from './listing-steps.js';
import { ListingAudit, type AuditOutcome } from './listing-audit.entity.js';
import { SamplingDraw } from './sampling-draw.entity.js';

/** A maker is new for so many months after its first listing. */
const NEW_MAKER_MONTHS = 12;
/** Records of own sales: the evidence that weighs most. */
const SALES = (Object.keys(EVIDENCE_KINDS) as EvidenceKind[]).filter(
  (kind) => EVIDENCE_KINDS[kind].claim === 'price' && EVIDENCE_KINDS[kind].weight === 'A',
);

const point = definePoints({
  audit_settled: { ja: 'この抜取り調査は終わっています', en: 'This audit is settled already' },
});

/** A draw, and whether drawing again from what it kept gives the same listings. */
export interface CheckedDraw {
  draw: SamplingDraw;
  audits: ListingAudit[];
  repeats: boolean;
}

/** What an examiner has found in an audit. */
export interface Finding extends Notice {
  outcome: AuditOutcome;
}

/** Audits of listings by sampling: a draw anybody can repeat, and what came of each listing drawn. */
@Injectable()
export class Sampling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly catalog: Catalog,
    private readonly followUps: FollowUps,
  ) {}

  /** Draws live listings at random or by their risks, with a fresh seed, and opens an audit of each, with its case. */
  draw(actor: Actor, { method, size }: Pick<SamplingDraw, 'method' | 'size'>): Promise<CheckedDraw> {
    return this.database.transaction(async (manager) => {
      const population = await this.population(manager);
      const seed = randomBytes(16).toString('hex');
      const weights = method === 'weighted' ? WEIGHTS : NO_WEIGHTS;
      const kept = { method, size, seed, weights, population, drawnBy: { id: actor.personId } };
      const { id } = await manager.getRepository(SamplingDraw).save(kept);
      const drawn = draw(population, seed, size, weights);
      const audits = drawn.map((listing, index) => ({ drawId: id, listingId: listing.id, place: index + 1 }));
      const { identifiers } = await manager.getRepository(ListingAudit).insert(audits);
      const opened = audits.map(({ listingId }, index) => ({ listingId, auditId: identifiers[index]!.id as string }));
      await this.followUps.open(manager, 'audit', opened);
      this.record(manager, actor, 'sampling.draw', id, { method, size, seed, drawn: drawn.map((one) => one.id) });
      return this.show(id);
    });
  }

  /** A draw with its audits; it is drawn again from what was kept. @throws Problem `not_found` */
  async show(id: string): Promise<CheckedDraw> {
    const { manager } = this.database;
    const found = await manager.getRepository(SamplingDraw).findOneBy({ id });
    if (!found) throw new Problem('not_found');
    const audits = await manager.getRepository(ListingAudit).find({
      where: { draw: { id } },
      relations: { draw: true, listing: true },
      order: { place: 'ASC' },
    });
    const again = draw(found.population, found.seed, found.size, found.weights).map((listing) => listing.id);
    const repeats = isDeepStrictEqual(
      again,
      audits.map(({ listingId }) => listingId),
    );
    return { draw: found, audits, repeats };
  }

  /** The draws, newest first, without their populations. */
  draws(query: PageQuery): Promise<Page<SamplingDraw>> {
    const draws = this.database.manager
      .getRepository(SamplingDraw)
      .createQueryBuilder('draw')
      .select(['draw.id', 'draw.method', 'draw.seed', 'draw.size', 'draw.createdAt']);
    return page(draws, query);
  }

  /**
   * Closes an audit and its case: the listing is kept, or suspended in the same transaction.
   * @throws Problem `not_found`, `wrong_state` when it is settled or another's, `unmet_rules` for an interest in the maker
   */
  settle(actor: Actor, auditId: string, { outcome, ...notice }: Finding): Promise<ListingAudit> {
    return this.database.transaction(async (manager) => {
      const audits = manager.getRepository(ListingAudit);
      const open = await audits.findOne({ where: { id: auditId }, lock: { mode: 'pessimistic_write' } });
      if (!open) throw new Problem('not_found');
      if (open.outcome) throw new Problem('wrong_state', { errors: [point('', 'audit_settled')] });
      await this.followUps.settle(manager, actor, { auditId });
      if (outcome === 'suspended') await this.catalog.suspendWith(manager, actor, open.listingId, notice);
      const settled = { outcome, note: notice.reason, settledAt: this.clock.now(), settledBy: { id: actor.personId } };
      await audits.update({ id: auditId }, settled);
      this.record(manager, actor, 'listing_audit.settle', auditId, { listingId: open.listingId, outcome });
      const relations = { draw: true, listing: true } as const;
      return audits.findOneOrFail({ where: { id: auditId }, relations });
    });
  }

  /** The live listings with their risks, in the order of their ids. */
  private async population(manager: EntityManager): Promise<Drawable[]> {
    const rows = await manager.query<({ id: string } & Record<Risk, boolean>)[]>(POPULATION, [
      new Date(`${monthsAfter(this.clock.today(), -NEW_MAKER_MONTHS)}T00:00:00+09:00`),
      SALES,
    ]);
    return rows.map((row) => ({ id: row.id, risks: RISK_NAMES.filter((risk) => row[risk]) }));
  }

  private record(manager: EntityManager, actor: Actor, action: string, subjectId: string, data: object): void {
    const [subjectType = ''] = action.split('.');
    this.audit.record(manager, { actorId: actor.personId, action, subjectType, subjectId, data });
  }
}

/** One column for each risk. $1: makers are new since; $2: kinds of evidence that are sales records. */
const POPULATION = `
  WITH priced AS (
    SELECT document->'category'->>'id' AS category_id,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY (document->>'bodyPrice')::bigint) AS median
    FROM listing WHERE status = 'live' GROUP BY 1
  ), first AS (
    SELECT product.manufacturer_id, min(listing.published_at) AS at
    FROM listing JOIN product ON product.id = listing.product_id GROUP BY 1
  )
  SELECT listing.id,
    listing.kind = 'provisional' AS provisional,
    NOT EXISTS (SELECT FROM evidence WHERE evidence.dossier_id = product.dossier_id
      AND evidence.withdrawn_at IS NULL AND evidence.kind = ANY ($2)) AS no_sales_record,
    EXISTS (SELECT FROM listing_report report WHERE report.listing_id = listing.id
      AND report.status IN ('open', 'founded')) AS reported,
    first.at > $1 AS new_maker,
    (document->>'bodyPrice')::bigint NOT BETWEEN priced.median / 2 AND priced.median * 2 AS price_outlier
  FROM listing
  JOIN product ON product.id = listing.product_id
  JOIN first ON first.manufacturer_id = product.manufacturer_id
  JOIN priced ON priced.category_id = listing.document->'category'->>'id'
  WHERE listing.status = 'live'
  ORDER BY listing.id`;
