import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, isCalendarDate, isUuid, Problem, refuseIfAny, type Page } from '#platform';
import { businessDaysAfter, Scheme } from '#scheme';
import { FollowUp, type FollowUpKind } from './follow-up.entity.js';
import type { FollowUpQuery } from './follow-ups.dto.js';
import { Stakes } from './stakes.js';

const point = definePoints({
  follow_up_closed: { ja: 'この調査は終わっています', en: 'This follow-up is settled' },
  follow_up_claimed_by_another: { ja: 'ほかの担当者が着手しています', en: 'Another examiner has claimed it' },
  follow_up_claimed_by_you: { ja: 'すでに着手しています', en: 'You have claimed it already' },
  follow_up_not_claimed_by_you: { ja: 'あなたが着手した調査ではありません', en: 'You have not claimed it' },
});

/** What a follow-up looks into. */
type Origin = { listingId: string } & ({ auditId: string } | { reportId: string });

/** The cases of sampling audits and public reports: a work list with a day each, the latest first. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly stakes: Stakes,
  ) {}

  /** Opens one for each of these, in the caller's transaction. */
  async open(manager: EntityManager, kind: FollowUpKind, origins: readonly Origin[]): Promise<void> {
    const today = this.clock.today();
    const days = (await this.scheme.valuesOn(today)).get(`target_days:${kind}`);
    if (days === undefined) throw new Error(`Scheme parameter target_days:${kind} has no value`);
    const dueOn = businessDaysAfter(today, days);
    const rows = origins.map(({ listingId, ...origin }) => ({ kind, listing: { id: listingId }, ...origin, dueOn }));
    await manager.getRepository(FollowUp).insert(rows);
  }

  /** The open ones, the one that is due first at the top, page by page along the index. */
  async list(actor: Actor, { limit = 20, cursor, kind, mine, late }: FollowUpQuery): Promise<Page<FollowUp>> {
    const found = this.database.manager
      .getRepository(FollowUp)
      .createQueryBuilder('follow_up')
      .innerJoinAndSelect('follow_up.listing', 'listing')
      .leftJoinAndSelect('follow_up.examiner', 'examiner')
      .leftJoinAndSelect('follow_up.audit', 'audit')
      .leftJoinAndSelect('follow_up.report', 'report')
      .where('follow_up.closed_at IS NULL');
    const { personId } = actor;
    const today = this.clock.today();
    if (kind) found.andWhere('follow_up.kind = :kind', { kind });
    if (mine === true) found.andWhere('follow_up.examiner_id = :personId', { personId });
    if (mine === false) found.andWhere('follow_up.examiner_id IS DISTINCT FROM :personId', { personId });
    if (late === true) found.andWhere('follow_up.due_on < :today', { today });
    if (late === false) found.andWhere('follow_up.due_on >= :today', { today });
    if (cursor !== undefined) found.andWhere('(follow_up.due_on, follow_up.id) > (:dueOn, :id)', readCursor(cursor));
    const rows = await found
      .orderBy('follow_up.due_on')
      .addOrderBy('follow_up.id')
      .limit(limit + 1)
      .getMany();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last && { next: cursorAt(last) }) };
  }

  /** Takes one on. @throws Problem `not_found`, `wrong_state` when somebody was faster, `unmet_rules` for an interest */
  claim(actor: Actor, id: string): Promise<FollowUp> {
    return this.turn(actor, id, 'claim', async (manager, followUp) => {
      refuseIfAny(claimFaults(followUp, actor), 'wrong_state');
      await this.stakes.refuseInListing(manager, actor, followUp.listing);
      return actor.personId;
    });
  }

  /** Puts it back. @throws Problem `not_found`, `wrong_state` unless it is one's own */
  release(actor: Actor, id: string): Promise<FollowUp> {
    return this.turn(actor, id, 'release', (_manager, { examiner }) => {
      refuseIfAny(examiner?.id === actor.personId ? [] : [point('', 'follow_up_not_claimed_by_you')], 'wrong_state');
      return Promise.resolve(null);
    });
  }

  /**
   * Closes the one of an audit or a report that the caller settles, in the caller's transaction.
   * @throws Problem `wrong_state` when another has claimed it, `unmet_rules` for an interest in the maker
   */
  async settle(manager: EntityManager, actor: Actor, origin: { auditId: string } | { reportId: string }) {
    const followUp = await this.lock(manager, origin);
    const another = followUp.examiner !== null && followUp.examiner.id !== actor.personId;
    refuseIfAny(another ? [point('', 'follow_up_claimed_by_another')] : [], 'wrong_state');
    await this.stakes.refuseInListing(manager, actor, followUp.listing);
    await manager.getRepository(FollowUp).update({ id: followUp.id }, { closedAt: this.clock.now() });
  }

  private turn(
    actor: Actor,
    id: string,
    verb: 'claim' | 'release',
    work: (manager: EntityManager, followUp: FollowUp) => Promise<string | null>,
  ): Promise<FollowUp> {
    return this.database.transaction(async (manager) => {
      const followUp = await this.lock(manager, { id });
      refuseIfAny(followUp.closedAt ? [point('', 'follow_up_closed')] : [], 'wrong_state');
      const personId = await work(manager, followUp);
      const examiner = personId === null ? null : { id: personId };
      await manager.getRepository(FollowUp).update({ id }, { examiner });
      const happening = { action: `follow_up.${verb}`, subjectType: 'follow_up', subjectId: id };
      this.audit.record(manager, { actorId: actor.personId, ...happening, data: {} });
      return this.load(manager, { id });
    });
  }

  private async lock(manager: EntityManager, where: FindOptionsWhere<FollowUp>): Promise<FollowUp> {
    const locked = await manager.getRepository(FollowUp).findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (!locked) throw new Problem('not_found');
    return this.load(manager, { id: locked.id });
  }

  private load(manager: EntityManager, where: { id: string }): Promise<FollowUp> {
    const relations = { listing: true, examiner: true, audit: true, report: true };
    return manager.getRepository(FollowUp).findOneOrFail({ where, relations });
  }
}

function claimFaults({ examiner }: FollowUp, { personId }: Actor) {
  if (!examiner) return [];
  return [point('', examiner.id === personId ? 'follow_up_claimed_by_you' : 'follow_up_claimed_by_another')];
}

const cursorAt = ({ dueOn, id }: FollowUp): string => Buffer.from(`${dueOn} ${id}`, 'latin1').toString('base64url');

function readCursor(cursor: string): { dueOn: string; id: string } {
  const [dueOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ');
  if (!isCalendarDate(dueOn) || !isUuid(id)) throw new Problem('invalid_cursor');
  return { dueOn, id };
}
