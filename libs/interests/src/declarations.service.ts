import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Organisation, type Actor } from '#identity';
import { Clock, Database, definePoints, page, Problem, refuseIfAny, type Page, type PageQuery } from '#platform';
import { InterestDeclaration } from './interest-declaration.entity.js';

const point = definePoints({
  interest_organisation_unknown: { ja: 'この事業者はありません', en: 'There is no such company or association' },
  interest_declared: { ja: 'この利害関係は申告済みです', en: 'This interest is declared already' },
  interest_of_yours: {
    ja: '自分の申告は自分で終了できません。ほかの管理者に依頼してください',
    en: 'Nobody ends their own declaration: ask another administrator',
  },
  interest_ended: { ja: 'この申告は終了しています', en: 'This declaration has ended' },
  interest_end_past: { ja: '終了日が過去の日付です', en: 'The day lies in the past' },
});

/** Interests that staff declare themselves. */
@Injectable()
export class Declarations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Notes that the caller has an interest in an organisation; from now on nothing of it is theirs to judge.
   * @throws Problem `unmet_rules` for an organisation there is not, `already_exists` for what is declared
   */
  declare(actor: Actor, organisationId: string, reason: string): Promise<InterestDeclaration> {
    return this.database.transaction(async (manager) => {
      // Who declares twice at once waits here.
      await manager.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [actor.personId]);
      const organisation = await manager.getRepository(Organisation).findOneBy({ id: organisationId });
      const known = organisation !== null && organisation.kind !== 'secretariat';
      refuseIfAny(known ? [] : [point('/organisationId', 'interest_organisation_unknown')]);
      const declarations = manager.getRepository(InterestDeclaration);
      const ofPair = { person: { id: actor.personId }, organisation: { id: organisationId } };
      const holds = (await declarations.findBy(ofPair)).some(({ endsOn }) => this.holdsUntil(endsOn));
      if (holds) throw new Problem('already_exists', { errors: [point('/organisationId', 'interest_declared')] });
      const { id } = await declarations.save({ ...ofPair, reason });
      this.record(manager, actor, 'declare', id, { organisationId, reason });
      return this.load(manager, id);
    });
  }

  /**
   * Ends a declaration of somebody else, with the reason.
   * @param endsOn the first day on which it holds no more; today unless given
   * @throws Problem `not_found`, `wrong_state` when it has ended, `unmet_rules`
   */
  end(actor: Actor, id: string, reason: string, endsOn = this.clock.today()): Promise<InterestDeclaration> {
    return this.database.transaction(async (manager) => {
      const declarations = manager.getRepository(InterestDeclaration);
      const locked = await declarations.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!locked) throw new Problem('not_found');
      const { person } = await this.load(manager, id);
      refuseIfAny(this.holdsUntil(locked.endsOn) ? [] : [point('', 'interest_ended')], 'wrong_state');
      refuseIfAny([
        ...(person.id === actor.personId ? [point('', 'interest_of_yours')] : []),
        ...(endsOn < this.clock.today() ? [point('/endsOn', 'interest_end_past')] : []),
      ]);
      await declarations.update({ id }, { endsOn, endedBy: { id: actor.personId }, endReason: reason });
      this.record(manager, actor, 'end', id, { endsOn, reason });
      return this.load(manager, id);
    });
  }

  /** One's own declarations, newest first; administrators and auditors see everybody's. */
  list(actor: Actor, query: PageQuery): Promise<Page<InterestDeclaration>> {
    const declarations = this.database.manager
      .getRepository(InterestDeclaration)
      .createQueryBuilder('declaration')
      .innerJoinAndSelect('declaration.person', 'person')
      .innerJoinAndSelect('declaration.organisation', 'organisation')
      .leftJoinAndSelect('declaration.endedBy', 'ended_by')
      .where('true');
    const all = actor.role === 'administrator' || actor.role === 'auditor';
    if (!all) declarations.andWhere('declaration.person_id = :personId', { personId: actor.personId });
    return page(declarations, query);
  }

  private holdsUntil(endsOn: string | null): boolean {
    return endsOn === null || endsOn > this.clock.today();
  }

  private load(manager: EntityManager, id: string): Promise<InterestDeclaration> {
    const relations = { person: true, organisation: true, endedBy: true } as const;
    return manager.getRepository(InterestDeclaration).findOneOrFail({ where: { id }, relations });
  }

  private record(manager: EntityManager, actor: Actor, verb: string, subjectId: string, data: object): void {
    const happening = { action: `interest_declaration.${verb}`, subjectType: 'interest_declaration', subjectId };
    this.audit.record(manager, { actorId: actor.personId, ...happening, data });
  }
}
