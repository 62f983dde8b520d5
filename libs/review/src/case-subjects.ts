import { Injectable } from '@nestjs/common';
import type { CaseKind } from './case-kind.js';
import type { CaseSubject } from './case-subject.js';
import { CategoryProposalSubject } from './category-proposal.subject.js';
import { DistributorSubject } from './distributor.subject.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { ProductSubject } from './product.subject.js';

/** The kinds of applications and what stands behind each. */
@Injectable()
export class CaseSubjects {
  private readonly subjects: Record<CaseKind, CaseSubject>;

  constructor(
    product: ProductSubject,
    manufacturer: ManufacturerSubject,
    distributor: DistributorSubject,
    proposal: CategoryProposalSubject,
  ) {
    this.subjects = { product, manufacturer, distributor, category_proposal: proposal };
  }

  of(kind: CaseKind): CaseSubject {
    return this.subjects[kind];
  }
}
