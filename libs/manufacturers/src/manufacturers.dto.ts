import type { Classification } from '#scheme';
import { type FactsBody } from './facts.dto.js';
import type { ManufacturerFacts } from './manufacturer-facts.entity.js';
import type { DeclaredFacts } from './manufacturer.rules.js';

/** What was sent, as what is declared. */
export const declaredFrom = (body: FactsBody): DeclaredFacts => ({ ...body, company: body.company ?? {} });

export class ManufacturerView {
  id: string;
  /** `draft` until the registration is approved for the first time. */
  status: 'draft' | 'active';
  /** Where the papers about the company go. */
  dossierId: string;
  /** Number of the version of the facts. */
  number: number;
  /** Frozen by a submission; otherwise a draft. */
  frozen: boolean;
  /** Whether this version holds. */
  approved: boolean;
  /** Counts the saves; send it back with `If-Match`. */
  version: number;
  facts: FactsBody;
  /** Where the company stands by these facts, limb by limb, in words. */
  classification: Classification;

  static from(version: ManufacturerFacts): ManufacturerView {
    const { manufacturer, facts, classification, frozenAt, approvedAt } = version;
    return {
      id: manufacturer.id,
      status: manufacturer.status,
      dossierId: manufacturer.dossier.id,
      number: version.number,
      frozen: frozenAt !== null,
      approved: approvedAt !== null,
      version: version.version,
      facts: facts as FactsBody,
      classification,
    };
  }
}
