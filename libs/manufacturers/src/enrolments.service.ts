import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Membership, Organisations, type Actor, type Person } from '#identity';
import {
  Clock,
  Database,
  Every,
  definePoints,
  mapPage,
  page,
  Problem,
  refuseIfAny,
  refuseIfStale,
  type Page,
  type PageQuery,
  type Point,
} from '#platform';
import { classify, lastDayOf, Scheme } from '#scheme';
import { Enrolment, type SecurityCheck, type StatedHindrance } from './enrolment.entity.js';
import {
  ENROLMENT_VERBS,
  enrolmentRefusals,
  enrolmentStatusOn,
  ineligibility,
  renewalFaults,
  renewedUntil,
  TERM_OVER,
  type EnrolmentVerb,
  type PlanStep,
} from './enrolment.rules.js';
import { Manufacturers } from './manufacturers.service.js';

/** How many are ended in one transaction. */
const BATCH = 100;

const point = definePoints({
  enrolment_open: { ja: '参加申請中、または参加中です', en: 'There is an application or a membership already' },
  adviser_unknown: { ja: '伴走支援担当ではありません', en: 'This person is not an adviser' },
  adviser_of_another: {
    ja: 'この事業者の伴走支援担当ではありません',
    en: 'Only the adviser assigned to this maker may do this',
  },
  program_needs_registration: {
    ja: '製造事業者の登録申請を先に（または同時に）提出してください',
    en: 'Hand in the registration as a manufacturer first',
  },
  program_needs_approval: {
    ja: '製造事業者の登録がまだ承認されていません',
    en: 'The registration as a manufacturer is not approved yet',
  },
  plan_not_proposed: { ja: '計画がまだ提案されていません', en: 'No plan has been proposed yet' },
  plan_not_agreed: { ja: '事業者がまだ計画に同意していません', en: 'The maker has not agreed to the plan yet' },
  plan_step_unknown: { ja: 'この計画項目はありません', en: 'There is no such step in the plan' },
});

export interface Application {
  hindrances: StatedHindrance[];
  security: SecurityCheck;
}

/** A new day shows within the hour; every reader minds the dates anyway. */
const HOUR_MS = 3_600_000;

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

  /** Why the caller's company could not be a member, by its newest facts, handed in or not; nothing when it could. */
  async eligibility(actor: Actor): Promise<Point[]> {
    const { facts } = await this.manufacturers.ownFacts(actor);
    return ineligibility(classify(facts.company, this.clock.today()));
  }

  /** The newest enrolment of the caller's company, if there ever was one. */
  async own(actor: Actor): Promise<Enrolment | null> {
    const own = await this.database.manager.getRepository(Enrolment).findOne({
      where: { manufacturer: { organisation: { id: actor.organisationId } } },
      relations: { manufacturer: true, adviser: true },
      order: { id: 'DESC' },
    });
    return own && this.shown(own);
  }

  /** All enrolments, newest first. */
  async list(query: PageQuery): Promise<Page<Enrolment>> {
    const enrolments = this.database.manager
      .getRepository(Enrolment)
      .createQueryBuilder('enrolment')
      .innerJoinAndSelect('enrolment.manufacturer', 'manufacturer')
      .leftJoinAndSelect('enrolment.adviser', 'adviser');
    return mapPage(await page(enrolments, query), (enrolment) => this.shown(enrolment));
  }

  /** Everybody who accompanies makers, by name. */
  async advisers(): Promise<Person[]> {
    const memberships = await this.database.manager.getRepository(Membership).find({
      where: { role: 'adviser', endedAt: IsNull() },
      relations: { person: true },
      order: { person: { name: 'ASC' } },
    });
    return memberships.map(({ person }) => person);
  }

  /** One enrolment. @throws Problem `not_found` */
  async get(id: string): Promise<Enrolment> {
    const enrolment = await this.find(this.database.manager, id);
    if (!enrolment) throw new Problem('not_found');
    return this.shown(enrolment);
  }

  /**
   * Applies for membership, by the newest facts; the registration must hold or be handed in.
   * @throws Problem `unmet_rules` when the company is not eligible, `already_exists` when it has applied or is a member
   */
  apply(actor: Actor, application: Application): Promise<Enrolment> {
    return this.database.transaction(async (manager) => {
      const { registrant: manufacturer } = await this.manufacturers.lockOwnFacts(manager, actor);
      await this.turnSome(manager, manufacturer.id);
      const last = await this.own(actor);
      if (last?.status === 'applied' || last?.status === 'active') {
        throw new Problem('already_exists', { errors: [point('', 'enrolment_open')] });
      }
      const handedIn = await this.manufacturers.hasSubmitted(manager, manufacturer.id);
      refuseIfAny([...(handedIn ? [] : [point('', 'program_needs_registration')]), ...(await this.eligibility(actor))]);
      const { id } = await manager.getRepository(Enrolment).save({ manufacturer, ...application });
      this.record(manager, actor.personId, 'apply', id, application);
      return (await this.find(manager, id))!;
    });
  }

  /** Takes the maker in from today for the scheme's term, by its approved facts, and assigns an adviser. */
  accept(actor: Actor, id: string, adviserId: string): Promise<Enrolment> {
    return this.change(actor, id, 'accept', { adviserId }, async (manager, enrolment) => {
      const adviser = await this.organisations.personWithRole(manager, adviserId, 'adviser');
      refuseIfAny([
        ...(adviser ? [] : [point('/adviserId', 'adviser_unknown')]),
        ...(await this.approvedIneligibility(manager, enrolment.manufacturer.id)),
      ]);
      const startsOn = this.clock.today();
      const { enrolmentMonths } = await this.scheme.figuresOn(startsOn);
      Object.assign(enrolment, { adviser, startsOn, endsOn: lastDayOf(startsOn, enrolmentMonths) });
    });
  }

  decline(actor: Actor, id: string, reason: string): Promise<Enrolment> {
    return this.change(actor, id, 'decline', { reason }, (_manager, enrolment) => void (enrolment.reason = reason));
  }

  /** Proposes a plan to the maker; what was done stays done. Only its own adviser does. */
  proposePlan(actor: Actor, id: string, seen: number, steps: readonly Omit<PlanStep, 'doneOn'>[]): Promise<Enrolment> {
    return this.change(actor, id, 'propose_plan', { steps }, (_manager, enrolment) => {
      refuseOthers(actor, enrolment);
      refuseIfStale(seen, enrolment.version);
      const done = new Map(enrolment.plan.map(({ title, doneOn }) => [title, doneOn]));
      enrolment.plan = steps.map(({ title, due }) => ({ title, due, doneOn: done.get(title) ?? null }));
      enrolment.agreedOn = null;
    });
  }

  /** The caller's company agrees to the plan it has seen. @throws Problem `not_found` when it never enrolled */
  async agreePlan(actor: Actor, seen: number): Promise<Enrolment> {
    const { id } = await this.ownOrFail(actor);
    return this.change(actor, id, 'agree_plan', {}, (_manager, enrolment) => {
      refuseIfStale(seen, enrolment.version);
      refuseIfAny(enrolment.plan.length > 0 ? [] : [point('', 'plan_not_proposed')]);
      enrolment.agreedOn ??= this.clock.today();
    });
  }

  /** Marks a step of the agreed plan, counted from 0, as done today; one that is done keeps its day. */
  completeStep(actor: Actor, id: string, step: number): Promise<Enrolment> {
    return this.change(actor, id, 'complete_step', { step }, (_manager, enrolment) => {
      refuseOthers(actor, enrolment);
      refuseIfAny([
        ...(enrolment.agreedOn ? [] : [point('', 'plan_not_agreed')]),
        ...(enrolment.plan[step] ? [] : [point('/step', 'plan_step_unknown')]),
      ]);
      const today = this.clock.today();
      enrolment.plan = enrolment.plan.map((planned, index) =>
        index === step ? { ...planned, doneOn: planned.doneOn ?? today } : planned,
      );
    });
  }

  /** Lets the membership go on for another term, from the day after its last, by the approved facts. */
  renew(actor: Actor, id: string): Promise<Enrolment> {
    return this.change(actor, id, 'renew', {}, async (manager, enrolment) => {
      const today = this.clock.today();
      const figures = await this.scheme.figuresOn(today);
      const endsOn = enrolment.endsOn!;
      refuseIfAny([
        ...renewalFaults(endsOn, figures, today),
        ...(await this.approvedIneligibility(manager, enrolment.manufacturer.id)),
      ]);
      enrolment.endsOn = renewedUntil(endsOn, figures);
    });
  }

  /** Ends an application or a membership; cases that run on the innovation track go on. */
  end(actor: Actor, id: string, reason: string): Promise<Enrolment> {
    return this.change(actor, id, 'end', { reason }, (_manager, enrolment) => void (enrolment.reason = reason));
  }

  /** Ends the caller's own. @throws Problem `not_found` when there is none */
  async endOwn(actor: Actor, reason: string): Promise<Enrolment> {
    const { id } = await this.ownOrFail(actor);
    return this.end(actor, id, reason);
  }

  /**
   * Ends the memberships whose last day is over; answers how many. It may run as often as one likes and in several
   * processes at once: each takes what no other has taken.
   */
  @Every(HOUR_MS, 'memberships that ended with their term')
  async turn(): Promise<number> {
    for (let count = 0; ;) {
      const turned = await this.database.transaction((manager) => this.turnSome(manager));
      count += turned;
      if (turned < BATCH) return count;
    }
  }

  /** Whether a maker may use the innovation track for a new case today: a member, within the term, still eligible. */
  async isMember(manager: EntityManager, manufacturerId: string): Promise<boolean> {
    const today = this.clock.today();
    const active = await manager
      .getRepository(Enrolment)
      .findOneBy({ manufacturer: { id: manufacturerId }, status: 'active' });
    if (!active || today < active.startsOn! || today > active.endsOn!) return false;
    return (await this.approvedIneligibility(manager, manufacturerId)).length === 0;
  }

  /** Why a maker cannot be a member today by the facts that were approved; nothing when it can. */
  private async approvedIneligibility(manager: EntityManager, manufacturerId: string): Promise<Point[]> {
    const approved = await this.manufacturers.approvedFacts(manager, manufacturerId);
    if (!approved) return [point('', 'program_needs_approval')];
    return ineligibility(classify(approved.facts.company, this.clock.today()));
  }

  /** Ends what is over and no other process is ending, of one maker or of all. */
  private async turnSome(manager: EntityManager, manufacturerId?: string): Promise<number> {
    const today = this.clock.today();
    const enrolments = manager.getRepository(Enrolment);
    const due = enrolments
      .createQueryBuilder('enrolment')
      .where(`enrolment.status = 'active' AND enrolment.ends_on < :today`, { today })
      .orderBy('enrolment.id')
      .limit(BATCH)
      .setLock('pessimistic_write');
    // One maker's own is waited for: what follows must find it ended.
    if (manufacturerId === undefined) due.setOnLocked('skip_locked');
    else due.andWhere('enrolment.manufacturer_id = :manufacturerId', { manufacturerId });
    const over = await due.getMany();
    for (const enrolment of over) {
      Object.assign(enrolment, { status: ENROLMENT_VERBS.expire.to, reason: TERM_OVER });
      await enrolments.save(enrolment);
      this.record(manager, null, 'expire', enrolment.id, { today });
    }
    return over.length;
  }

  private async ownOrFail(actor: Actor): Promise<Enrolment> {
    const own = await this.own(actor);
    if (!own) throw new Problem('not_found');
    return own;
  }

  /** An enrolment as of today. */
  private shown(enrolment: Enrolment): Enrolment {
    const status = enrolmentStatusOn(enrolment, this.clock.today());
    return status === enrolment.status ? enrolment : { ...enrolment, status, reason: TERM_OVER };
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
      refuseIfAny(enrolmentRefusals(verb, enrolmentStatusOn(locked, this.clock.today())), 'wrong_state');
      const enrolment = (await this.find(manager, id))!;
      await apply(manager, enrolment);
      enrolment.status = ENROLMENT_VERBS[verb].to;
      await enrolments.save(enrolment);
      this.record(manager, actor.personId, verb, id, data);
      return (await this.find(manager, id))!;
    });
  }

  private find(manager: EntityManager, id: string): Promise<Enrolment | null> {
    return manager
      .getRepository(Enrolment)
      .findOne({ where: { id }, relations: { manufacturer: true, adviser: true } });
  }

  private record(manager: EntityManager, actorId: string | null, verb: string, subjectId: string, data: object): void {
    const action = `enrolment.${verb}`;
    this.audit.record(manager, { actorId, action, subjectType: 'enrolment', subjectId, data });
  }
}

/** Refuses advisers of other makers. */
function refuseOthers({ personId }: Actor, { adviser }: Enrolment): void {
  refuseIfAny(adviser?.id === personId ? [] : [point('', 'adviser_of_another')], 'not_allowed');
}
