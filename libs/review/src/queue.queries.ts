import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Audit } from '#audit';
import { Category } from '#categories';
import type { Actor, Role } from '#identity';
import { Clock, Database, definePoints, isCalendarDate, isUuid, Problem, refuseIfAny, type Page } from '#platform';
import { MAKER_CLASSIFICATION } from './case-facts.queries.js';
import { narrow, type QueueQuery } from './case-filters.js';
import type { CaseKind } from './case-kind.js';
import { CaseQueries } from './cases.queries.js';
import { ExaminerSkill } from './examiner-skill.entity.js';
import type { ReviewCase } from './review-case.entity.js';
import { rolesFor, type Stage } from './review.workflow.js';

const point = definePoints({
  skill_category_unknown: { ja: 'この製品カテゴリはありません', en: 'There is no such category' },
});

/** What somebody is good at. */
export interface Skills {
  categoryIds: string[];
  kinds: CaseKind[];
}

/** What waits in one stage. */
export interface StageLoad {
  stage: Stage;
  waiting: number;
  /** Of these, not claimed by anybody. */
  unclaimed: number;
  /** Of these, past their day. */
  late: number;
}

/** What lies with one examiner. */
export interface ExaminerLoad {
  personId: string;
  name: string;
  role: Role;
  organisation: string;
  claimed: number;
  late: number;
  /** Day of the claimed case that is due first. */
  firstDueOn: string | null;
}

/** A stretch of the queue: all of it, or what matches one's skills, then the rest. */
type Part = 'all' | 'skilled' | 'others';

/** Where a page of the queue left off. */
interface Place {
  part: Part;
  dueOn: string;
  id: string;
}

/** The queue of cases that wait for examiners, and who has how much of it. */
@Injectable()
export class Queue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly queries: CaseQueries,
  ) {}

  /**
   * One page of the cases that wait for an examiner, the one that is due first (so the latest) at the top. Each page is
   * read along an index from where the last one ended, whatever has ended before.
   */
  async page(actor: Actor, { skill, limit = 20, cursor, ...query }: QueueQuery): Promise<Page<ReviewCase>> {
    const skills = skill && (await this.skillsOf(actor));
    const parts: readonly Part[] =
      !skills || skills.categoryIds.length + skills.kinds.length === 0
        ? ['all']
        : skill === 'only'
          ? ['skilled']
          : ['skilled', 'others'];
    const place = cursor === undefined ? undefined : readCursor(cursor, parts);
    const rows: { part: Part; reviewCase: ReviewCase }[] = [];
    for (const part of parts.slice(place ? parts.indexOf(place.part) : 0)) {
      const cases = this.waiting(actor, query);
      if (part !== 'all') cases.andWhere(`${part === 'others' ? 'NOT ' : ''}(${MATCHES})`, skills);
      if (place?.part === part) cases.andWhere('(review_case.due_on, review_case.id) > (:dueOn, :id)', place);
      const found = await cases.limit(limit + 1 - rows.length).getMany();
      rows.push(...found.map((reviewCase) => ({ part, reviewCase })));
      if (rows.length > limit) break;
    }
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ reviewCase }) => reviewCase),
      ...(rows.length > limit && last && { next: cursorAt(last.part, last.reviewCase) }),
    };
  }

  /** What waits in each stage, among the cases somebody may see. */
  async stages(actor: Actor): Promise<StageLoad[]> {
    return this.examinable(actor)
      .select('review_case.stage', 'stage')
      .addSelect('count(*)::int', 'waiting')
      .addSelect('(count(*) FILTER (WHERE review_case.examiner_id IS NULL))::int', 'unclaimed')
      .addSelect('(count(*) FILTER (WHERE review_case.due_on < :today))::int', 'late')
      .setParameter('today', this.clock.today())
      .groupBy('review_case.stage')
      .orderBy('review_case.stage')
      .getRawMany<StageLoad>();
  }

  /** How much lies with whom: everybody who may examine, associations only their own people. */
  examiners({ organisationKind, organisationId }: Actor): Promise<ExaminerLoad[]> {
    return this.database.manager.query(
      `SELECT person.id AS "personId", person.name, membership.role, organisation.name AS organisation,
         count(review_case.id)::int AS claimed,
         (count(review_case.id) FILTER (WHERE review_case.due_on < $1::date))::int AS late,
         min(review_case.due_on)::text AS "firstDueOn"
       FROM membership
       JOIN person ON person.id = membership.person_id
       JOIN organisation ON organisation.id = membership.organisation_id
       LEFT JOIN review_case ON review_case.examiner_id = person.id AND review_case.due_on IS NOT NULL
       WHERE membership.ended_at IS NULL AND membership.role = ANY ($2) AND ($3::uuid IS NULL OR organisation.id = $3)
       GROUP BY membership.id, person.id, organisation.id
       ORDER BY claimed DESC, person.id`,
      [this.clock.today(), rolesFor('claim'), organisationKind === 'association' ? organisationId : null],
    );
  }

  /** What the caller is good at; nothing declared counts as everything. */
  async skillsOf({ personId }: Actor): Promise<Skills> {
    const skills = await this.database.manager
      .getRepository(ExaminerSkill)
      .find({ where: { person: { id: personId } }, relations: { category: true }, order: { id: 'ASC' } });
    return {
      categoryIds: skills.flatMap(({ category }) => category?.id ?? []),
      kinds: skills.flatMap(({ kind }) => kind ?? []),
    };
  }

  /** Declares anew what the caller is good at. @throws Problem `unmet_rules` for categories there are not */
  declareSkills(actor: Actor, { categoryIds, kinds }: Skills): Promise<Skills> {
    return this.database.transaction(async (manager) => {
      const known = await manager.getRepository(Category).findBy({ id: In(categoryIds) });
      const faults = categoryIds.flatMap((wanted, index) =>
        known.some(({ id }) => id === wanted) ? [] : [point(`/categoryIds/${index}`, 'skill_category_unknown')],
      );
      refuseIfAny(faults);
      const { personId } = actor;
      const person = { id: personId };
      const skills = manager.getRepository(ExaminerSkill);
      await skills.delete({ person });
      await skills.save([
        ...categoryIds.map((id) => ({ person, category: { id } })),
        ...kinds.map((kind) => ({ person, kind })),
      ]);
      const happening = {
        actorId: personId,
        action: 'person.declare_skills',
        subjectType: 'person',
        subjectId: personId,
      };
      this.audit.record(manager, { ...happening, data: { categoryIds, kinds } });
      return this.skillsOf(actor);
    });
  }

  private waiting(actor: Actor, query: QueueQuery): SelectQueryBuilder<ReviewCase> {
    const cases = this.examinable(actor);
    narrow(cases, actor, this.clock.today(), query);
    const { makerSize } = query;
    if (makerSize) cases.andWhere(`(${MAKER_CLASSIFICATION})->>'size' = :makerSize`, { makerSize });
    return cases.orderBy('review_case.due_on').addOrderBy('review_case.id');
  }

  /** Cases that wait for an examiner; for an association those it examines, not those it applies for. */
  private examinable(actor: Actor): SelectQueryBuilder<ReviewCase> {
    const { organisationKind, organisationId } = actor;
    const cases = this.queries.visible(actor).andWhere('review_case.due_on IS NOT NULL');
    return organisationKind === 'association'
      ? cases.andWhere('review_case.association_id = :organisationId', { organisationId })
      : cases;
  }
}

/** Whether a case is of what somebody is good at, in SQL; never null, so that it can be turned round. */
const MATCHES = `coalesce(review_case.category_id = ANY (:categoryIds), false) OR review_case.kind = ANY (:kinds)`;

const cursorAt = (part: Part, { dueOn, id }: ReviewCase): string =>
  Buffer.from(`${part} ${dueOn} ${id}`, 'latin1').toString('base64url');

function readCursor(cursor: string, parts: readonly Part[]): Place {
  const [part, dueOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString('latin1').split(' ') as [
    Part,
    ...string[],
  ];
  if (!parts.includes(part) || !isCalendarDate(dueOn) || !isUuid(id)) throw new Problem('invalid_cursor');
  return { part, dueOn, id };
}
