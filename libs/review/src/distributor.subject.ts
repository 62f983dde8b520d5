import { Injectable } from '@nestjs/common';
import { Distributors, faultsOfDistributor, type DistributorDeclaration, type DistributorFacts } from '#distributors';
import { Assessments, Dossiers, type EvidenceView } from '#evidence';
import { Clock } from '#platform';
import { RegistrantSubject } from './registrant.subject.js';

/** What a distributor declares about itself as something to review. */
@Injectable()
export class DistributorSubject extends RegistrantSubject<DistributorFacts> {
  constructor(clock: Clock, dossiers: Dossiers, assessments: Assessments, distributors: Distributors) {
    super(clock, dossiers, assessments, distributors);
  }

  protected judge(facts: DistributorDeclaration, papers: EvidenceView[], today: string) {
    return { content: facts, figures: {}, faults: faultsOfDistributor(facts, papers, today) };
  }
}
