import { Injectable } from '@nestjs/common';
import { Dossiers, type EvidenceView } from '#evidence';
import { faultsOfFacts, Manufacturers, type DeclaredFacts, type ManufacturerFacts } from '#manufacturers';
import { Clock } from '#platform';
import { classify } from '#scheme';
import { RegistrantSubject } from './registrant.subject.js';

/** What a manufacturer declares about itself as something to review. */
@Injectable()
export class ManufacturerSubject extends RegistrantSubject<ManufacturerFacts> {
  constructor(clock: Clock, dossiers: Dossiers, manufacturers: Manufacturers) {
    super(clock, dossiers, manufacturers);
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
