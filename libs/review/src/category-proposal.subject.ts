import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProposalOutcomes, Proposals, ProposalView } from '#categories';
import { Dossiers, EvidenceView, judge, type CheckSubject } from '#evidence';
import type { Actor } from '#identity';
import { Clock, type Point } from '#platform';
import { Scheme } from '#scheme';
import type { Approved, CaseSubject, Granted, Handing, Prepared } from './case-subject.js';
import { trackFaults } from './track-faults.js';

/** A proposal of a category as something to review. */
@Injectable()
export class CategoryProposalSubject implements CaseSubject {
  constructor(
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly dossiers: Dossiers,
    private readonly proposals: Proposals,
    private readonly outcomes: ProposalOutcomes,
  ) {}

  async prepare(manager: EntityManager, actor: Actor, proposalId: string, how: Handing): Promise<Prepared> {
    const file = await this.proposals.lockOwn(manager, actor, proposalId);
    const { version, parties } = file;
    const { proposal, content } = version;
    const today = this.clock.today();
    const { screeningMark } = await this.scheme.figuresOn(today);
    const others = parties.filter(({ organisationId }) => organisationId !== proposal.organisation.id);
    return {
      subjectId: proposalId,
      versionId: version.id,
      frozen: version.frozenAt !== null,
      dossierId: proposal.dossier.id,
      title: content.name ?? '',
      applicantId: proposal.organisation.id,
      partyIds: others.map(({ organisationId }) => organisationId),
      associationId: null,
      categoryId: null,
      track: 'standard',
      firstStage: 'screening',
      content: ProposalView.from(file),
      evidence: (await this.dossiers.evidenceIn(manager, proposal.dossier.id)).map(EvidenceView.from),
      // A proposal may come with papers, but needs none.
      assessment: judge(null, today, []),
      figures: { screeningMark },
      faults: [...trackFaults(how.track), ...(await this.outcomes.faultsOf(manager, file))],
    };
  }

  async evidenceSubject(manager: EntityManager, versionId: string): Promise<CheckSubject> {
    const {
      id: organisationId,
      name,
      corporateNumber,
    } = (await this.proposals.version(manager, versionId)).proposal.organisation;
    return { maker: { organisationId, name, corporateNumber }, affiliates: [], product: null };
  }

  freeze(manager: EntityManager, versionId: string): Promise<void> {
    return this.outcomes.freeze(manager, versionId);
  }

  reopen(manager: EntityManager, versionId: string): Promise<void> {
    return this.proposals.reopen(manager, versionId);
  }

  obstacles(manager: EntityManager, proposalId: string): Promise<Point[]> {
    return this.outcomes.obstacles(manager, proposalId);
  }

  async publish(manager: EntityManager, actorId: string, { versionId }: Approved): Promise<Granted> {
    await this.outcomes.open(manager, actorId, versionId);
    return { endsOn: null, conditions: [] };
  }

  merge(manager: EntityManager, actorId: string, proposalId: string, intoId: string): Promise<void> {
    return this.outcomes.merge(manager, actorId, proposalId, intoId);
  }
}
