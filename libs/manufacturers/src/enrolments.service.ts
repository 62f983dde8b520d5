import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Organisations, type Actor } from '#identity';
import {
  Clock,
  Database,
  definePoints,
  page,
  Problem,
  refuseIfAny,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { classify, monthsAfter, Scheme } from '#scheme';
import { Enrolment, type SecurityCheck, type StatedHindrance } from './enrolment.entity.js';
import {
  ENROLMENT_VERBS,
  enrolmentRefusals,
  ineligibility,
  type EnrolmentVerb,
  type PlanStep,
} from './enrolment.rules.js';
import { Manufacturers } from './manufacturers.service.js';

const point = definePoints({
  enrolment_open: { ja: '参加申請中、または参加中です', en: 'There is an application or a membership already' },
  adviser_unknown: { ja: '伴走支援担当ではありません', en: 'This person is not an adviser' },
  plan_step_unknown: { ja: 'この計画項目はありません', en: 'There is no such step in the plan' },
});

export interface Application {
  hindrances: StatedHindrance[];
  security: SecurityCheck;
}

/** Membership in the Catalog Innovation Program. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly organisations: Organisations,
    private readonly manufacturers: Manufacturers,
  ) {}

  /** Why the caller's company cannot be a member, by its newest facts; nothing when it can. */
  async eligibility(actor: Actor): Promise<Point[]> {
    const { facts } = await this.manufacturers.ownFacts(actor);
    return ineligibility(classify(facts.company, this.clock.today()));
  }

  /** The newest enrolment of the caller's company, if there ever was one. */
  async own(actor: Actor): Promise<Enrolment | null> {
    return this.database.manager.getRepository(Enrolment).findOne({
      where: { manufacturer: { organisation: { id: actor.organisationId } } },
      relations: { manufacturer: true, adviser: true },
      order: { id: 'DESC' },
    });
  }

  /** All enrolments, newest first. */
  list(query: PageQuery): Promise<Page<Enrolment>> {
    const enrolments = this.database.manager
      .getRepository(Enrolment)
      .createQueryBuilder('enrolment')
      .innerJoinAndSelect('enrolment.manufacturer', 'manufacturer')
      .leftJoinAndSelect('enrolment.adviser', 'adviser');
    return page(enrolments, query);
  }

  /** One enrolment. @throws Problem `not_found` */
  async get(id: string): Promise<Enrolment> {
    const enrolment = await this.find(this.database.manager, id);
    if (!enrolment) throw new Problem('not_found');
    return enrolment;
  }

  /**
   * Applies for membership.
   * @throws Problem `unmet_rules` when the company is not eligible, `already_exists` when it has applied or is a member
   */
  apply(actor: Actor, application: Application): Promise<Enrolment> {
    return this.database.transaction(async (manager) => {
      const { registrant: manufacturer } = await this.manufacturers.lockOwnFacts(manager, actor);
      const last = await this.own(actor);
      if (last?.status === 'applied' || last?.status === 'active') {
        throw new Problem('already_exists', { errors: [point('', 'enrolment_open')] });
      }
      refuseIfAny(await this.eligibility(actor));
      const { id } = await manager.getRepository(Enrolment).save({ manufacturer, ...application });
      this.record(manager, actor, 'apply', id, application);
      return (await this.find(manager, id))!;
    });
  }

  /** Takes the maker in from today for the scheme's term and assigns an adviser. */
  accept(actor: Actor, id: string, adviserId: string): Promise<Enrolment> {
    return this.change(actor, id, 'accept', { adviserId }, async (manager, enrolment) => {
      const adviser = await this.organisations.personWithRole(manager, adviserId, 'adviser');
      if (!adviser) throw new Problem('unmet_rules', { errors: [point('/adviserId', 'adviser_unknown')] });
      const startsOn = this.clock.today();
      const { enrolmentMonths } = await this.scheme.figuresOn(startsOn);
      Object.assign(enrolment, { adviser, startsOn, endsOn: monthsAfter(startsOn, enrolmentMonths) });
    });
  }

  decline(actor: Actor, id: string, reason: string): Promise<Enrolment> {
    return this.change(actor, id, 'decline', { reason }, (_manager, enrolment) => void (enrolment.reason = reason));
  }

  /** Writes down the plan that maker and adviser have agreed on; what was done stays done. */
  agreePlan(actor: Actor, id: string, steps: readonly Omit<PlanStep, 'doneOn'>[]): Promise<Enrolment> {
    return this.change(actor, id, 'agree_plan', { steps }, (_manager, enrolment) => {
      const done = new Map(enrolment.plan.map(({ title, doneOn }) => [title, doneOn]));
      enrolment.plan = steps.map(({ title, due }) => ({ title, due, doneOn: done.get(title) ?? null }));
    });
  }

  /** Marks a step of the plan, counted from 0, as done today. */
  completeStep(actor: Actor, id: string, step: number): Promise<Enrolment> {
    return this.change(actor, id, 'complete_step', { step }, (_manager, enrolment) => {
      if (!enrolment.plan[step]) throw new Problem('unmet_rules', { errors: [point('/step', 'plan_step_unknown')] });
      const doneOn = this.clock.today();
      enrolment.plan = enrolment.plan.map((planned, index) => (index === step ? { ...planned, doneOn } : planned));
    });
  }

  /** Lets the membership go on for another term, from the day it would have ended. */
  renew(actor: Actor, id: string): Promise<Enrolment> {
    return this.change(actor, id, 'renew', {}, async (manager, enrolment) => {
      const { facts } = await this.manufacturers.newestFacts(manager, enrolment.manufacturer.id);
      refuseIfAny(ineligibility(classify(facts.company, this.clock.today())));
      const { enrolmentMonths } = await this.scheme.figuresOn(this.clock.today());
      enrolment.endsOn = monthsAfter(enrolment.endsOn!, enrolmentMonths);
    });
  }

  /** Ends an application or a membership; cases that run on the innovation track go on. */
  end(actor: Actor, id: string, reason: string): Promise<Enrolment> {
    return this.change(actor, id, 'end', { reason }, (_manager, enrolment) => void (enrolment.reason = reason));
  }

  /** Ends the caller's own. @throws Problem `not_found` when there is none */
  async endOwn(actor: Actor, reason: string): Promise<Enrolment> {
    const own = await this.own(actor);
    if (!own) throw new Problem('not_found');
    return this.end(actor, own.id, reason);
  }

  /** Whether a maker may use the innovation track for a new case today: a member, within the term, still eligible. */
  async isMember(manager: EntityManager, manufacturerId: string): Promise<boolean> {
    const today = this.clock.today();
    const active = await manager
      .getRepository(Enrolment)
      .findOneBy({ manufacturer: { id: manufacturerId }, status: 'active' });
    if (!active || today < active.startsOn! || today > active.endsOn!) return false;
    const { facts } = await this.manufacturers.newestFacts(manager, manufacturerId);
    return ineligibility(classify(facts.company, today)).length === 0;
  }

  private change(
    actor: Actor,
    id: string,
    verb: EnrolmentVerb,
    data: object,
    apply: (manager: EntityManager, enrolment: Enrolment) => Promise<void> | void,
  ): Promise<Enrolment> {
    return this.database.transaction(async (manager) => {
      const enrolments = manager.getRepository(Enrolment);
      const locked = await enrolments.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!locked) throw new Problem('not_found');
      refuseIfAny(enrolmentRefusals(verb, locked.status), 'wrong_state');
      const enrolment = (await this.find(manager, id))!;
      await apply(manager, enrolment);
      enrolment.status = ENROLMENT_VERBS[verb].to;
      await enrolments.save(enrolment);
      this.record(manager, actor, verb, id, data);
      return (await this.find(manager, id))!;
    });
  }

  private find(manager: EntityManager, id: string): Promise<Enrolment | null> {
    return manager
      .getRepository(Enrolment)
      .findOne({ where: { id }, relations: { manufacturer: true, adviser: true } });
  }

  private record(manager: EntityManager, actor: Actor, verb: string, subjectId: string, data: object): void {
    const action = `enrolment.${verb}`;
    this.audit.record(manager, { actorId: actor.personId, action, subjectType: 'enrolment', subjectId, data });
  }
}
