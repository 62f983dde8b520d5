import type { EntityManager } from 'typeorm';
import { EvidenceView, type Assessments, type CheckSubject, type Dossiers } from '#evidence';
import type { Actor } from '#identity';
import { Problem, type Clock, type Point } from '#platform';
import type { FactsVersion, Registrant, Registrants } from '#registrants';
import type { Approved, Granted, Handing, Prepared, Previewed, PreviewedSubject } from './case-subject.js';
import { firstDay } from './first-day.js';
import { checkPoints, missingEvidence } from './missing-evidence.js';
import { trackFaults } from './track-faults.js';

/** What a company in one part declares about itself as something to review. */
export abstract class RegistrantSubject<Version extends FactsVersion> implements PreviewedSubject {
  protected constructor(
    private readonly clock: Clock,
    private readonly dossiers: Dossiers,
    private readonly assessments: Assessments,
    private readonly registrants: Registrants<Registrant, Version>,
  ) {}

  /** A first registration is examined; a later change of facts is a light case, which goes straight to the approver. */
  async prepare(manager: EntityManager, actor: Actor, registrantId: string, how: Handing): Promise<Prepared> {
    return this.prepared(manager, registrantId, await this.registrants.lockOwnFacts(manager, actor), how);
  }

  async preview(manager: EntityManager, actor: Actor, registrantId: string, how: Handing): Promise<Previewed> {
    return this.prepared(manager, registrantId, await this.registrants.ownFacts(actor), how);
  }

  async evidenceSubject(manager: EntityManager, versionId: string): Promise<CheckSubject> {
    return subjectOf(await this.registrants.version(manager, versionId));
  }

  freeze(manager: EntityManager, versionId: string): Promise<void> {
    return this.registrants.freeze(manager, versionId);
  }

  reopen(manager: EntityManager, versionId: string): Promise<void> {
    return this.registrants.reopen(manager, versionId);
  }

  obstacles(): Promise<Point[]> {
    return Promise.resolve([]);
  }

  async publish(manager: EntityManager, actorId: string, { versionId }: Approved): Promise<Granted> {
    await this.registrants.approve(manager, actorId, versionId);
    return { endsOn: null, conditions: [] };
  }

  private async prepared(
    manager: EntityManager,
    registrantId: string,
    version: Version,
    how: Handing,
  ): Promise<Previewed> {
    const { registrant, facts } = version;
    if (registrant.id !== registrantId) throw new Problem('not_found');
    const evidence = (await this.dossiers.evidenceIn(manager, registrant.dossier.id)).map(EvidenceView.from);
    const sole = this.registrants.standingOf(facts) === 'sole_proprietor';
    const today = this.clock.today();
    const handedIn = how.running ? await firstDay(manager, registrant.dossier.id) : today;
    const scope = sole ? 'sole_proprietor' : 'company';
    const assessment = await this.assessments.judge(manager, scope, handedIn, evidence);
    const examination = await this.assessments.examine(manager, evidence, subjectOf(version), { withSignals: false });
    const { content, figures, faults } = this.judge(facts, evidence, today);
    const papers = await this.registrants.judgePapers(version, evidence, handedIn);
    return {
      subjectId: registrantId,
      versionId: version.id,
      frozen: version.frozenAt !== null,
      dossierId: registrant.dossier.id,
      title: facts.name,
      applicantId: registrant.organisation.id,
      partyIds: [],
      associationId: null,
      categoryId: null,
      track: 'standard',
      firstStage: registrant.status === 'active' ? 'approval' : 'secretariat_check',
      content,
      evidence,
      assessment,
      examination,
      figures: { ...figures, ...papers.figures },
      faults: [
        ...trackFaults(how.track),
        ...faults,
        ...papers.faults,
        ...missingEvidence(assessment),
        ...checkPoints(examination, 'block'),
      ],
    };
  }

  /** What examiners are shown, the figures used, and everything that keeps the facts from being handed in. */
  protected abstract judge(facts: Version['facts'], papers: EvidenceView[], today: string): Judgement;
}

type Judgement = Pick<Prepared, 'content' | 'figures' | 'faults'>;

/** Papers about a company are compared with no price and no affiliates. */
const subjectOf = ({ registrant: { name, organisation } }: FactsVersion): CheckSubject => ({
  maker: { organisationId: organisation.id, name, corporateNumber: organisation.corporateNumber },
  affiliates: [],
  product: null,
});
