import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Distributor } from '#distributors';
import type { Actor } from '#identity';
import { Manufacturer } from '#manufacturers';
import {
  Clock,
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  violatesUnique,
  type Page,
  type PageQuery,
} from '#platform';
import type { ReasonCategory } from './integrity.rules.js';
import { Listing } from './listing.entity.js';
import { RevocationProposal, type Revocable } from './revocation-proposal.entity.js';
import { Stakes } from './stakes.js';

const point = definePoints({
  revocation_proposed: { ja: '取消しはすでに提案されています', en: 'Its revocation is proposed already' },
  revocation_not_proposed: {
    ja: '取消しには 2 人が必要です。先にほかの担当者が取消しを提案してください',
    en: 'Revoking takes two: somebody else has to propose it first',
  },
  revocation_proposed_by_you: {
    ja: '取消しを提案した人は取り消せません。ほかの担当者が取り消してください',
    en: 'Who proposed a revocation cannot carry it out: somebody else has to',
  },
  revocation_ended: { ja: 'この提案は終わっています', en: 'This proposal has ended' },
  nothing_to_revoke: {
    ja: '取消しの対象になる掲載・登録ではありません',
    en: 'There is no approved registration and no listing to revoke',
  },
});

/** Why a revocation is proposed. */
export interface Grounds {
  reason: string;
  category?: ReasonCategory;
}

/** Revoking takes two people: one proposes it, another carries it out. */
@Injectable()
export class RevocationProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly stakes: Stakes,
  ) {}

  /**
   * Proposes that a listing or a registration be revoked.
   * @throws Problem `not_found`, `wrong_state` when there is nothing to revoke, `already_exists`, `unmet_rules`
   */
  async propose(actor: Actor, kind: Revocable, subjectId: string, grounds: Grounds): Promise<RevocationProposal> {
    try {
      return await this.database.transaction((manager) => this.write(manager, actor, kind, subjectId, grounds));
    } catch (error) {
      if (!violatesUnique(error, 'revocation_proposal_one_open')) throw error;
      throw new Problem('already_exists', { errors: [point('', 'revocation_proposed')] });
    }
  }

  /** The proposals that wait for a second person, newest first. */
  open(query: PageQuery): Promise<Page<RevocationProposal>> {
    const proposals = this.database.manager
      .getRepository(RevocationProposal)
      .createQueryBuilder('proposal')
      .innerJoinAndSelect('proposal.proposedBy', 'person')
      .where('proposal.outcome IS NULL');
    return page(proposals, query);
  }

  /** Drops a proposal, with the reason. @throws Problem `not_found`, `wrong_state`, `unmet_rules` for an interest */
  drop(actor: Actor, id: string, reason: string): Promise<RevocationProposal> {
    return this.database.transaction(async (manager) => {
      const proposals = manager.getRepository(RevocationProposal);
      const named = await proposals.findOneBy({ id });
      if (!named) throw new Problem('not_found');
      if (!named.outcome) await this.subject(manager, actor, named.kind, named.subjectId);
      // Whoever revokes it has locked the subject before, and has been waited for.
      const locked = await proposals.findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
      refuseIfAny(locked.outcome ? [point('', 'revocation_ended')] : [], 'wrong_state');
      await this.end(manager, actor, locked, 'dropped', reason);
      return proposals.findOneOrFail({ where: { id }, relations: { proposedBy: true } });
    });
  }

  /** Who has proposed the revocation of something; none while nobody has. */
  async proposer(manager: EntityManager, kind: Revocable, subjectId: string): Promise<string | null> {
    const proposal = await this.of(manager, kind, subjectId);
    return proposal?.proposedBy.id ?? null;
  }

  /**
   * Carries out the revocation of a registration, in the caller's transaction; answers who proposed it.
   * @throws Problem `unmet_rules` unless somebody else has proposed it
   */
  async confirm(manager: EntityManager, actor: Actor, kind: Revocable, subjectId: string): Promise<string> {
    const proposal = await this.of(manager, kind, subjectId);
    const by = proposal?.proposedBy.id;
    if (!proposal || !by) throw new Problem('unmet_rules', { errors: [point('', 'revocation_not_proposed')] });
    refuseIfAny(by === actor.personId ? [point('', 'revocation_proposed_by_you')] : []);
    await this.end(manager, actor, proposal, 'revoked');
    return by;
  }

  /** Closes the proposals about listings that are revoked now, in the caller's transaction. */
  async done(manager: EntityManager, actor: Actor, listingId: string): Promise<void> {
    const proposal = await this.of(manager, 'listing', listingId);
    if (proposal) await this.end(manager, actor, proposal, 'revoked');
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    kind: Revocable,
    subjectId: string,
    { reason, category = 'other' }: Grounds,
  ): Promise<RevocationProposal> {
    const name = await this.subject(manager, actor, kind, subjectId);
    const proposals = manager.getRepository(RevocationProposal);
    const proposedBy = { id: actor.personId };
    const { id } = await proposals.save({ kind, subjectId, name, reason, category, proposedBy });
    this.record(manager, actor, kind, subjectId, 'propose_revocation', { proposalId: id, reason, category });
    return proposals.findOneOrFail({ where: { id }, relations: { proposedBy: true } });
  }

  /** Locks what is to be revoked and answers its name; somebody with an interest in it has no part in this. */
  private async subject(manager: EntityManager, actor: Actor, kind: Revocable, id: string): Promise<string> {
    const locked = { where: { id }, lock: { mode: 'pessimistic_write' } } as const;
    if (kind === 'listing') {
      const listing = await manager.getRepository(Listing).findOne(locked);
      if (!listing) throw new Problem('not_found');
      refuseIfAny(listing.status === 'revoked' ? [point('', 'nothing_to_revoke')] : [], 'wrong_state');
      await this.stakes.refuseInListing(manager, actor, listing);
      return listing.document.name;
    }
    const entity = kind === 'manufacturer' ? Manufacturer : Distributor;
    const registrant = await manager.getRepository<Manufacturer | Distributor>(entity).findOne(locked);
    if (!registrant) throw new Problem('not_found');
    refuseIfAny(registrant.status === 'active' ? [] : [point('', 'nothing_to_revoke')], 'wrong_state');
    await this.stakes.refuseInRegistrant(manager, actor, kind, id);
    return registrant.name;
  }

  private async end(
    manager: EntityManager,
    actor: Actor,
    { id, kind, subjectId }: RevocationProposal,
    outcome: 'revoked' | 'dropped',
    reason?: string,
  ): Promise<void> {
    const ended = { endedBy: { id: actor.personId }, endedAt: this.clock.now(), endReason: reason ?? null };
    await manager.getRepository(RevocationProposal).update({ id }, { outcome, ...ended });
    if (outcome === 'revoked') return;
    this.record(manager, actor, kind, subjectId, 'drop_revocation', { proposalId: id, reason });
  }

  private of(manager: EntityManager, kind: Revocable, subjectId: string): Promise<RevocationProposal | null> {
    const where = { kind, subjectId, outcome: IsNull() };
    return manager.getRepository(RevocationProposal).findOne({ where, relations: { proposedBy: true } });
  }

  private record(
    manager: EntityManager,
    { personId: actorId }: Actor,
    subjectType: Revocable,
    subjectId: string,
    verb: string,
    data: object,
  ): void {
    this.audit.record(manager, { actorId, action: `${subjectType}.${verb}`, subjectType, subjectId, data });
  }
}
