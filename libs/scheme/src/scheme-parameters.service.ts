import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, Problem, refuseIfAny } from '#platform';
import { daysAfter } from './days.js';
import { SchemeParameter } from './scheme-parameter.entity.js';

const point = definePoints({
  parameter_unknown: { ja: 'この名前の値はありません', en: 'There is no figure of this name' },
  parameter_not_in_future: {
    ja: '値の変更は翌日（{earliest}）以降を適用日としてください',
    en: 'A value takes effect on {earliest} at the earliest',
  },
  parameter_planned: {
    ja: '{day} からの変更がすでに予定されています。先にそれを取り消してください',
    en: 'A change on {day} is planned already: take it back first',
  },
  parameter_in_effect: {
    ja: '適用が始まった値は取り消せません',
    en: 'A value that has taken effect cannot be taken back',
  },
});

/** What an administrator wants a figure to be, and from when. */
export interface ScheduledValue {
  name: string;
  value: number;
  validFrom: string;
}

/** The scheme's figures by date, as administrators keep them. What has held stays as it was. */
@Injectable()
export class SchemeParameters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Every value, by name, the newest first. */
  list(): Promise<SchemeParameter[]> {
    return this.database.manager.getRepository(SchemeParameter).find({ order: { name: 'ASC', validFrom: 'DESC' } });
  }

  /** Gives a figure another value from a day to come on; the one before it ends the day before. @throws Problem `unmet_rules` */
  schedule(actor: Actor, { name, value, validFrom }: ScheduledValue): Promise<SchemeParameter> {
    return this.database.transaction(async (manager) => {
      const values = await this.lock(manager, name);
      const today = this.clock.today();
      const later = values.find((other) => other.validFrom >= validFrom || other.validFrom > today);
      refuseIfAny([
        ...(values.length === 0 ? [point('/name', 'parameter_unknown')] : []),
        ...(validFrom > today
          ? []
          : [point('/validFrom', 'parameter_not_in_future', { earliest: daysAfter(today, 1) })]),
        ...(later ? [point('/validFrom', 'parameter_planned', { day: later.validFrom })] : []),
      ]);
      const before = values.find(({ validTo }) => validTo === null || validTo >= validFrom);
      const parameters = manager.getRepository(SchemeParameter);
      if (before) await parameters.update({ id: before.id }, { validTo: daysAfter(validFrom, -1) });
      const scheduled = await parameters.save({ name, value, validFrom, validTo: before?.validTo ?? null });
      this.record(manager, actor, 'scheme_parameter.schedule', scheduled);
      return scheduled;
    });
  }

  /** Takes a value back before it holds; the one before it goes on. @throws Problem `not_found`, `wrong_state` afterwards */
  cancel(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      const parameters = manager.getRepository(SchemeParameter);
      const known = await parameters.findOneBy({ id });
      const values = known ? await this.lock(manager, known.name) : [];
      const cancelled = values.find((value) => value.id === id);
      if (!cancelled) throw new Problem('not_found');
      const { validFrom, validTo } = cancelled;
      if (validFrom <= this.clock.today()) {
        throw new Problem('wrong_state', { errors: [point('', 'parameter_in_effect')] });
      }
      await parameters.delete({ id });
      const before = values.find((value) => value.validTo === daysAfter(validFrom, -1));
      if (before) await parameters.update({ id: before.id }, { validTo });
      this.record(manager, actor, 'scheme_parameter.cancel', cancelled);
    });
  }

  /** All values of a figure, one change at a time. */
  private async lock(manager: EntityManager, name: string): Promise<SchemeParameter[]> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('scheme_parameter'), hashtext($1))`, [name]);
    return manager.getRepository(SchemeParameter).find({ where: { name }, order: { validFrom: 'DESC' } });
  }

  private record(manager: EntityManager, { personId }: Actor, action: string, parameter: SchemeParameter): void {
    const { id, name, value, validFrom } = parameter;
    const subject = { subjectType: 'scheme_parameter', subjectId: id };
    this.audit.record(manager, { actorId: personId, action, ...subject, data: { name, value, validFrom } });
  }
}
