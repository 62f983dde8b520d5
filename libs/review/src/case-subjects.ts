import { Injectable } from '@nestjs/common';
import type { CaseKind, CaseSubject } from './case-subject.js';
import { DistributorSubject } from './distributor.subject.js';
import { ManufacturerSubject } from './manufacturer.subject.js';
import { ProductSubject } from './product.subject.js';

/** The kinds of applications and what stands behind each. */
@Injectable()
export class CaseSubjects {
  private readonly subjects: Record<CaseKind, CaseSubject>;

  constructor(product: ProductSubject, manufacturer: ManufacturerSubject, distributor: DistributorSubject) {
    this.subjects = { product, manufacturer, distributor };
  }

  of(kind: CaseKind): CaseSubject {
    return this.subjects[kind];
  }
}
