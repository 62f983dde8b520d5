import { IsIn, IsOptional } from 'class-validator';
import { ReasonBody } from './catalog.dto.js';
import { REASON_CATEGORY_NAMES, type ReasonCategory } from './integrity.rules.js';
import type { Revocable, RevocationProposal } from './revocation-proposal.entity.js';

export class ProposeRevocationBody extends ReasonBody {
  /** `other` when it is left out. */
  @IsOptional()
  @IsIn(REASON_CATEGORY_NAMES)
  category?: ReasonCategory;
}

export class RevocationProposalView {
  id: string;
  kind: Revocable;
  /** The listing, manufacturer or distributor. */
  subjectId: string;
  name: string;
  reason: string;
  category: ReasonCategory;
  proposedBy: string;
  /** The same person's id: they cannot carry it out. */
  proposedById: string;
  proposedAt: Date;
  /** None while it is open. */
  outcome: 'revoked' | 'dropped' | null;

  static from(proposal: RevocationProposal): RevocationProposalView {
    const { id, kind, subjectId, name, reason, category, proposedBy, createdAt, outcome } = proposal;
    return {
      ...{ id, kind, subjectId, name, reason, category },
      ...{ proposedBy: proposedBy.name, proposedById: proposedBy.id, proposedAt: createdAt, outcome },
    };
  }
}

export class RevocationProposalPage {
  items: RevocationProposalView[];
  /** Cursor of the next page; absent on the last. */
  next?: string;
}
