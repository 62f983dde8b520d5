import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { Catalog, ListingChanges, type Listing } from '#catalog';
import { Assessments, type EvidenceKind, type EvidenceView } from '#evidence';
import { Clock, definePoints, type Point } from '#platform';
import type { ProductRevision } from '#products';
import type { SchemeFigures } from '#scheme';
import { CaseEvent } from './case-event.entity.js';
import { firstStageOf, isLater } from './listed-product.rules.js';
import { recordsOf } from './missing-evidence.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';

const point = definePoints({
  product_revoked: {
    ja: 'この製品の掲載は取り消されているため、申請・承認できません',
    en: 'The listing of this product was revoked: it can neither be handed in nor approved',
  },
  review_begun_too_late: {
    ja: 'この変更はより前の段階からの審査が必要です。案件を取り下げて、あらためて申請してください',
    en: 'This change needs a review from an earlier stage: withdraw the case and hand it in anew',
  },
});

/** What it means for a review that the product is, or was, in the catalog. */
export interface Standing {
  /** Where the review of the revision begins. */
  firstStage: Stage;
  /** Whether it is the listed revision itself, handed in to make its provisional listing a full one. */
  upgrade: boolean;
  faults: Point[];
}

/** Revisions of products that are in the catalog already. */
@Injectable()
export class ListedProducts {
  constructor(
    private readonly catalog: Catalog,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
    private readonly assessments: Assessments,
  ) {}

  /** Where the review of a revision begins: of a listed product by what was changed, of any other at the first check. */
  async standingOf(
    manager: EntityManager,
    revision: ProductRevision,
    by: { evidence: EvidenceView[]; figures: SchemeFigures; running: boolean },
  ): Promise<Standing> {
    const listing = await this.catalog.ofProduct(manager, revision.product.id);
    if (!listing) return { firstStage: 'association_check', upgrade: false, faults: [] };
    const { review } = await this.changes.between(manager, listing, revision, by.figures);
    const provisional = listing.kind === 'provisional' && isRunning(listing);
    const complete = (await this.recordsMissing(manager, by.evidence)).length === 0;
    const firstStage = firstStageOf({ review, recordsArrived: provisional && complete });
    return {
      firstStage,
      upgrade: provisional && listing.revisionId === revision.id,
      faults: [
        ...this.faultsOf(listing),
        ...(by.running
          ? await this.faultsOfStart(manager, { dossier: { id: revision.product.dossier.id } }, firstStage)
          : []),
      ],
    };
  }

  /** The records that a full listing would need and that are not there: of each list any one. None: it can be full. */
  async recordsMissing(manager: EntityManager, evidence: EvidenceView[]): Promise<EvidenceKind[][]> {
    return recordsOf(await this.assessments.judge(manager, 'standard', this.clock.today(), evidence));
  }

  /** What stands against approving a product that was in the catalog before. */
  async obstacles(manager: EntityManager, productId: string): Promise<Point[]> {
    const listing = await this.catalog.ofProduct(manager, productId);
    if (!listing) return [];
    // A light change is judged as one of a listing that is in the catalog: one that has left it needs the checks.
    const light = isRunning(listing)
      ? []
      : await this.faultsOfStart(manager, { subjectId: productId }, 'secretariat_check');
    return [...this.faultsOf(listing), ...light];
  }

  private faultsOf({ status }: Listing): Point[] {
    return status === 'revoked' ? [point('', 'product_revoked')] : [];
  }

  /** A case that began late because its change was light cannot be given a change that is not. */
  private async faultsOfStart(
    manager: EntityManager,
    where: FindOptionsWhere<ReviewCase>,
    firstStage: Stage,
  ): Promise<Point[]> {
    const { id } = await manager.getRepository(ReviewCase).findOneOrFail({ where, order: { id: 'DESC' } });
    const begun = await manager
      .getRepository(CaseEvent)
      .findOneOrFail({ where: { case: { id } }, order: { id: 'ASC' } });
    return isLater(begun.toStage, firstStage) ? [point('', 'review_begun_too_late')] : [];
  }
}

const isRunning = ({ status }: Listing): boolean => status === 'live' || status === 'suspended';
