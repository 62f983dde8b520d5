import { RegistrationView } from '#registrants';
import { ClassificationView } from './classification.dto.js';
import { type FactsBody } from './facts.dto.js';
import type { ManufacturerFacts } from './manufacturer-facts.entity.js';
import type { DeclaredFacts } from './manufacturer.rules.js';

/** What was sent, as what is declared. */
export const declaredFrom = (body: FactsBody): DeclaredFacts => ({ ...body, company: body.company ?? {} });

export class ManufacturerView extends RegistrationView {
  facts: FactsBody;
  /** Where the company stands by these facts, limb by limb, in words. */
  classification: ClassificationView;

  static from(version: ManufacturerFacts): ManufacturerView {
    const { facts, classification } = version;
    return {
      ...RegistrationView.of(version),
      facts: facts as FactsBody,
      classification: ClassificationView.from(classification),
    };
  }
}
