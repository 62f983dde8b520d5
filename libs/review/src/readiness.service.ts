import { Injectable } from '@nestjs/common';
import { Distributors } from '#distributors';
import type { Actor } from '#identity';
import { Enrolments, Manufacturers } from '#manufacturers';
import { Database, Problem, type Point } from '#platform';
import { Products } from '#products';
import type { Registrant } from '#registrants';
import { TRACKS, type Track } from '#scheme';
import { ENDED } from './clock.rules.js';
import type { Previewed, PreviewedSubject } from './case-subject.js';
import { DistributorSubject } from './distributor.subject.js';
import { Findings } from './findings.service.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { checkPoints } from './missing-evidence.js';
import { ProductSubject } from './product.subject.js';
import { ReviewCase } from './review-case.entity.js';
import type { Stage } from './review.workflow.js';

/** How a draft would fare if it were handed in now on one track. */
export interface TrackReadiness {
  track: Track;
  /** Handing it in now would be accepted. */
  ready: boolean;
  prepared: Previewed;
  /** Everything it would be refused for: open findings without an answer, and what is wrong or missing. */
  blocking: Point[];
  /** Told, but no hindrance. */
  warnings: Point[];
}

/** All that stands between a draft and a submission that would not be sent back. */
export interface DraftReadiness {
  /** Where its case stands; null when none is open. */
  stage: Stage | null;
  /** The applicant's own track first, then the other. */
  tracks: TrackReadiness[];
}

/** Kinds of applications that are told how they would fare. */
type PreviewedKind = 'product' | 'manufacturer' | 'distributor';

/** Looks before the leap: what a submission would be told, by the code that decides on it. */
@Injectable()
export class Readiness {
  private readonly subjects: Record<PreviewedKind, PreviewedSubject>;

  constructor(
    private readonly database: Database,
    product: ProductSubject,
    manufacturer: ManufacturerSubject,
    distributor: DistributorSubject,
    private readonly products: Products,
    private readonly manufacturers: Manufacturers,
    private readonly distributors: Distributors,
    private readonly enrolments: Enrolments,
    private readonly findings: Findings,
  ) {
    this.subjects = { product, manufacturer, distributor };
  }

  /** Of a product of the caller's company, on both tracks. */
  async ofProduct(actor: Actor, productId: string): Promise<DraftReadiness> {
    const { product } = await this.products.own(actor, productId);
    const member = await this.enrolments.isMember(this.database.manager, product.manufacturer.id);
    const own = member ? 'innovation' : 'standard';
    return this.of(actor, 'product', productId, own, TRACKS);
  }

  /** Of the registration of the caller's company as a manufacturer. */
  async ofManufacturer(actor: Actor): Promise<DraftReadiness> {
    return this.ofRegistrant(actor, 'manufacturer', await this.manufacturers.ofActor(actor));
  }

  /** Of the registration of the caller's company as a distributor. */
  async ofDistributor(actor: Actor): Promise<DraftReadiness> {
    return this.ofRegistrant(actor, 'distributor', await this.distributors.ofActor(actor));
  }

  private ofRegistrant(actor: Actor, kind: PreviewedKind, registrant: Registrant | null): Promise<DraftReadiness> {
    if (!registrant) throw new Problem('not_found');
    return this.of(actor, kind, registrant.id, 'standard', ['standard']);
  }

  /** A track stays open to the case that is running on it. */
  private async of(
    actor: Actor,
    kind: PreviewedKind,
    subjectId: string,
    own: Track,
    tracks: readonly Track[],
  ): Promise<DraftReadiness> {
    const running = await this.openCase(kind, subjectId);
    const first = running?.track ?? own;
    const ordered = [...tracks].sort((one, other) => Number(other === first) - Number(one === first));
    const unanswered = await this.unanswered(running);
    const answers: TrackReadiness[] = [];
    for (const track of ordered) {
      const how = { track, running: running?.track === track };
      const prepared = await this.subjects[kind].preview(this.database.manager, actor, subjectId, how);
      const blocking = [...unanswered.must, ...prepared.faults];
      const ready = !prepared.frozen && blocking.length === 0;
      const warnings = [...unanswered.should, ...checkPoints(prepared.examination, 'warn')];
      answers.push({ track, ready, prepared, blocking, warnings });
    }
    return { stage: running?.stage ?? null, tracks: answers };
  }

  /** The findings of a returned case that are still to be answered: those that must be, and the others. */
  private async unanswered(running: ReviewCase | null): Promise<{ must: Point[]; should: Point[] }> {
    if (running?.stage !== 'returned') return { must: [], should: [] };
    const { manager } = this.database;
    return {
      must: await this.findings.unanswered(manager, running, 'must'),
      should: await this.findings.unanswered(manager, running, 'should'),
    };
  }

  private async openCase(kind: PreviewedKind, subjectId: string): Promise<ReviewCase | null> {
    const newest = await this.database.manager
      .getRepository(ReviewCase)
      .findOne({ where: { kind, subjectId }, order: { id: 'DESC' } });
    return newest && !ENDED.includes(newest.stage) ? newest : null;
  }
}
