import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assess, COMPANY_POLICY, Dossiers, EvidenceView } from '#evidence';
import type { Actor } from '#identity';
import { faultsOfFacts, Manufacturers } from '#manufacturers';
import { Clock, Problem, type Point } from '#platform';
import { classify } from '#scheme';
import type { Approved, CaseSubject, Handing, Prepared } from './case-subject.js';
import { missingEvidence } from './missing-evidence.js';

/** What a manufacturer declares about itself as something to review. */
@Injectable()
export class ManufacturerSubject implements CaseSubject {
  constructor(
    private readonly clock: Clock,
    private readonly dossiers: Dossiers,
    private readonly manufacturers: Manufacturers,
  ) {}

  /** A first registration is examined; a later change of facts is a light case, which goes straight to the approver. */
  async prepare(manager: EntityManager, actor: Actor, manufacturerId: string, how: Handing): Promise<Prepared> {
    const version = await this.manufacturers.lockOwnFacts(manager, actor);
    const { manufacturer, facts } = version;
    if (manufacturer.id !== manufacturerId) throw new Problem('not_found');
    const today = this.clock.today();
    const classification = classify(facts.company, today);
    const evidence = (await this.dossiers.evidenceIn(manager, manufacturer.dossier.id)).map(EvidenceView.from);
    const claims = { company: assess(COMPANY_POLICY.company, evidence) };
    return {
      subjectId: manufacturerId,
      versionId: version.id,
      frozen: version.frozenAt !== null,
      dossierId: manufacturer.dossier.id,
      title: facts.name,
      applicantId: manufacturer.organisation.id,
      associationId: null,
      track: how.track,
      firstStage: manufacturer.status === 'active' ? 'approval' : 'secretariat_check',
      content: { ...facts, classification },
      evidence,
      assessment: { policy: COMPANY_POLICY.version, claims },
      figures: { classification: classification.version },
      faults: [...faultsOfFacts(facts, classification, evidence, today), ...missingEvidence(claims)],
    };
  }

  freeze(manager: EntityManager, versionId: string): Promise<void> {
    return this.manufacturers.freeze(manager, versionId);
  }

  reopen(manager: EntityManager, versionId: string): Promise<void> {
    return this.manufacturers.reopen(manager, versionId);
  }

  obstacles(): Promise<Point[]> {
    return Promise.resolve([]);
  }

  publish(manager: EntityManager, actorId: string, { versionId }: Approved): Promise<void> {
    return this.manufacturers.approve(manager, actorId, versionId);
  }
}
