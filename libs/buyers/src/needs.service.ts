import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { isStaff, type Actor } from '#identity';
import { Mails } from '#notifications';
import {
  Clock,
  Database,
  definePoints,
  Limits,
  networkOf,
  page,
  Problem,
  refuseIfAny,
  type CallerFacts,
  type Page,
  type PageQuery,
} from '#platform';
import { LIMITS } from './buyers.limits.js';
import { MAILS } from './buyers.mails.js';
import { Need } from './need.entity.js';

const point = definePoints({
  need_answered: { ja: 'すでに回答済みです', en: 'It was answered before' },
  need_hidden: { ja: 'すでに非表示です', en: 'It is hidden already' },
});

/** Processes that are counted at most. */
const COUNTED_MOST = 200;

/** What somebody is looking for. */
export type NewNeed = Pick<Need, 'text' | 'industry' | 'process' | 'prefecture' | 'mail'>;

/** What buyers were looking for and did not find: makers see what is wanted, nobody sees by whom. */
@Injectable()
export class Needs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly mails: Mails,
  ) {}

  /** Records a need; anybody can. */
  async record(need: NewNeed, { address, language }: CallerFacts): Promise<void> {
    await this.limits.take([LIMITS.needsFromAddress, networkOf(address)]);
    const process = need.process.normalize('NFKC').trim();
    const mail = need.mail?.toLowerCase() ?? null;
    await this.database.transaction(async (manager) => {
      const { id } = await manager.getRepository(Need).save({ ...need, process, mail, language });
      this.note(manager, null, 'record', id, { industry: need.industry, process });
    });
  }

  /** The needs, newest first; makers are not shown what was hidden. */
  list(actor: Actor, { industry, process, ...query }: PageQuery & { industry?: string; process?: string }) {
    const needs = this.database.manager.getRepository(Need).createQueryBuilder('need').where('true');
    if (!isStaff(actor)) needs.andWhere('need.hidden_at IS NULL');
    if (industry) needs.andWhere('need.industry = :industry', { industry });
    if (process) needs.andWhere('need.process = :process', { process: process.normalize('NFKC').trim() });
    return page(needs, query) satisfies Promise<Page<Need>>;
  }

  /** How often each kind of work is wanted, most wanted first. */
  counts(): Promise<{ process: string; count: number; industries: string[] }[]> {
    return this.database.manager.query(
      `SELECT process, count(*)::integer AS count, array_agg(DISTINCT industry ORDER BY industry) AS industries
       FROM need WHERE hidden_at IS NULL GROUP BY process ORDER BY count DESC, process LIMIT ${COUNTED_MOST}`,
    );
  }

  /**
   * Answers a need: by mail if there is an address, which is erased with it.
   * @throws Problem `not_found`, `wrong_state` the second time
   */
  answer(actor: Actor, id: string, answer: string): Promise<Need> {
    return this.database.transaction(async (manager) => {
      const need = await this.lock(manager, id);
      refuseIfAny(need.answer === null ? [] : [point('', 'need_answered')], 'wrong_state');
      const { mail: to, language } = need;
      if (to !== null) await this.mails.post(manager, MAILS.need_answered, { to, language, params: { answer } });
      this.note(manager, actor.personId, 'answer', id, { byMail: to !== null });
      return manager.getRepository(Need).save({ ...need, answer, mail: null });
    });
  }

  /** Takes a need out of the makers' list, as when it names people. @throws Problem `not_found`, `wrong_state` */
  hide(actor: Actor, id: string, reason: string): Promise<Need> {
    return this.database.transaction(async (manager) => {
      const need = await this.lock(manager, id);
      refuseIfAny(need.hiddenAt === null ? [] : [point('', 'need_hidden')], 'wrong_state');
      this.note(manager, actor.personId, 'hide', id, { reason });
      return manager.getRepository(Need).save({ ...need, hiddenAt: this.clock.now() });
    });
  }

  private async lock(manager: EntityManager, id: string): Promise<Need> {
    const need = await manager.getRepository(Need).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!need) throw new Problem('not_found');
    return need;
  }

  private note(manager: EntityManager, actorId: string | null, verb: string, subjectId: string, data: object): void {
    this.audit.record(manager, { actorId, action: `need.${verb}`, subjectType: 'need', subjectId, data });
  }
}
