import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Audit } from '#audit';
import { Database } from '#platform';
import type { Actor } from './actor.js';
import { Person } from './person.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { ownSessionOf } from './sessions.service.js';

/** What somebody sees of their own account. */
export interface OwnAccount {
  person: Person;
  hasPassword: boolean;
  recoveryCodes: number;
}

/** One's own account: what one is called, how one is written to, how one signs in. */
@Injectable()
export class OwnAccounts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem `not_allowed` for a program with a token */
  async show(actor: Actor): Promise<OwnAccount> {
    ownSessionOf(actor);
    const { manager } = this.database;
    const person = await manager.getRepository(Person).findOneOrFail({
      where: { id: actor.personId },
      relations: { secondFactor: true },
    });
    const hasPassword = !(await manager.getRepository(Person).existsBy({ id: person.id, passwordHash: IsNull() }));
    const unused = { person: { id: person.id }, usedAt: IsNull() };
    return { person, hasPassword, recoveryCodes: await manager.getRepository(RecoveryCode).countBy(unused) };
  }

  /** @throws Problem `not_allowed` for a program with a token */
  async change(actor: Actor, { name, language }: Pick<Person, 'name' | 'language'>): Promise<OwnAccount> {
    ownSessionOf(actor);
    await this.database.transaction(async (manager) => {
      await manager.getRepository(Person).update({ id: actor.personId }, { name, language });
      const subject = { subjectType: 'person', subjectId: actor.personId };
      // What people are called stays out of the log, which cannot forget.
      this.audit.record(manager, { actorId: actor.personId, action: 'person.change', ...subject, data: { language } });
    });
    return this.show(actor);
  }
}
