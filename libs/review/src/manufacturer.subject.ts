import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Catalog } from '#catalog';
import { Assessments, Dossiers, type EvidenceView } from '#evidence';
import { faultsOfFacts, Manufacturers, type DeclaredFacts, type ManufacturerFacts } from '#manufacturers';
import { Clock } from '#platform';
import { classify } from '#scheme';
import type { Approved, Granted } from './case-subject.js';
import { RegistrantSubject } from './registrant.subject.js';

/** What a manufacturer declares about itself as something to review. */
@Injectable()
export class ManufacturerSubject extends RegistrantSubject<ManufacturerFacts> {
  constructor(
    clock: Clock,
    dossiers: Dossiers,
    assessments: Assessments,
    private readonly manufacturers: Manufacturers,
    private readonly catalog: Catalog,
  ) {
    super(clock, dossiers, assessments, manufacturers);
  }

  /** A new name reaches what the maker has in the catalog at once. */
  override async publish(manager: EntityManager, actorId: string, approved: Approved): Promise<Granted> {
    const granted = await super.publish(manager, actorId, approved);
    const { registrant } = await this.manufacturers.version(manager, approved.versionId);
    await this.catalog.renameMaker(manager, actorId, registrant);
    return granted;
  }

  protected judge(facts: DeclaredFacts, papers: EvidenceView[], today: string) {
    const classification = classify(facts.company, today);
    return {
      content: { ...facts, classification },
      figures: { classification: classification.version },
      faults: faultsOfFacts(facts, classification, papers, today),
    };
  }
}
