import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Mails } from '#notifications';
import {
  Clock,
  Database,
  definePoints,
  defineTopic,
  Handles,
  Jobs,
  Limits,
  networkOf,
  Problem,
  refuseIfAny,
  type CallerFacts,
} from '#platform';
import type { Actor } from './actor.js';
import { LIMITS } from './identity.limits.js';
import { MAILS } from './identity.mails.js';
import { PasswordReset } from './password-reset.entity.js';
import { passwordFaults } from './password.rules.js';
import { Person } from './person.entity.js';
import { digestOf, hashPassword, newSecret, passwordFits } from './secrets.js';
import { ownSessionOf, Sessions } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

const point = definePoints({
  password_wrong: { ja: '現在のパスワードが違います', en: 'This is not your present password' },
});

const resetRequested = defineTopic<{ resetId: string }>('password.reset_requested');

/** A link for a new password is good for this long. */
const RESET_MS = 3_600_000;

/** Passwords changed by those who know them and by those who have forgotten them. */
@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly limits: Limits,
    private readonly mails: Mails,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /** Changes one's own password, signs out everywhere else and ends one's tokens. @throws Problem `unmet_rules` */
  async change(actor: Actor, present: string, wanted: string): Promise<void> {
    const sessionId = ownSessionOf(actor);
    const person = await this.database.manager.getRepository(Person).findOneOrFail({
      where: { id: actor.personId },
      select: { id: true, email: true, name: true, language: true, passwordHash: true },
    });
    await this.limits.attempt([[LIMITS.passwordOfPerson, person.id]], async () => {
      const fits = await passwordFits(present, person.passwordHash);
      refuseIfAny(fits ? [] : [point('/presentPassword', 'password_wrong')]);
    });
    const names = [person.email, person.name, actor.organisationName];
    refuseIfAny(passwordFaults('/password', wanted, names));
    const passwordHash = await hashPassword(wanted);
    await this.database.transaction((manager) => this.set(manager, person, passwordHash, sessionId));
  }

  /** Asks for a link by mail. Whose address it is, if anybody's, is looked up later: nobody can tell from the answer. */
  async request(email: string, caller: CallerFacts): Promise<void> {
    const address = email.toLowerCase();
    await this.limits.take([LIMITS.resetOfAccount, address], [LIMITS.resetFromAddress, networkOf(caller.address)]);
    await this.database.transaction(async (manager) => {
      const { id } = await manager.getRepository(PasswordReset).save({ email: address });
      await this.jobs.enqueue(manager, resetRequested, { resetId: id });
      const subject = { subjectType: 'password_reset', subjectId: id };
      this.audit.record(manager, { actorId: null, action: 'password_reset.request', ...subject });
    });
  }

  /** Sends the link if the address is somebody's. */
  @Handles(resetRequested)
  async answer({ resetId }: { resetId: string }): Promise<void> {
    await this.database.transaction(async (manager) => {
      const resets = manager.getRepository(PasswordReset);
      const reset = await resets.findOne({
        where: { id: resetId, answeredAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!reset) return;
      const now = this.clock.now();
      const person = await manager.getRepository(Person).findOneBy({ email: reset.email });
      if (!person) return void (await resets.update({ id: resetId }, { answeredAt: now }));
      const token = newSecret();
      const expiresAt = new Date(now.getTime() + RESET_MS);
      await resets.update({ id: resetId }, { answeredAt: now, person, tokenHash: digestOf(token), expiresAt });
      this.record(manager, null, 'password_reset.send', person, { resetId });
      await this.mails.post(manager, MAILS.password_reset, {
        to: person.email,
        language: person.language,
        params: { name: person.name },
        path: `/password/reset?token=${token}`,
      });
    });
  }

  /**
   * Sets a new password with the token of a link, which is then used up, and ends all sessions and tokens.
   * @throws Problem `link_invalid`; `unmet_rules` for a password that is easy to guess
   */
  async reset(token: string, password: string, caller: CallerFacts): Promise<void> {
    const { id: resetId, person } = await this.limits.attempt(
      [[LIMITS.linkFromAddress, networkOf(caller.address)]],
      () => this.openReset(this.database.manager, token),
    );
    refuseIfAny(passwordFaults('/password', password, [person.email, person.name]));
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (manager) => {
      const resets = manager.getRepository(PasswordReset);
      const used = { usedAt: this.clock.now() };
      const { affected } = await resets.update({ tokenHash: digestOf(token), usedAt: IsNull() }, used);
      if (!affected) throw new Problem('link_invalid');
      await resets.update({ person: { id: person.id }, usedAt: IsNull() }, used);
      this.record(manager, person.id, 'password_reset.use', person, { resetId });
      await this.set(manager, person, passwordHash, null);
    });
    await this.limits.forget([LIMITS.signInOfAccount, person.email]);
  }

  private async openReset(manager: EntityManager, token: string): Promise<{ id: string; person: Person }> {
    const open = { tokenHash: digestOf(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const reset = await manager.getRepository(PasswordReset).findOne({ where: open, relations: { person: true } });
    if (!reset?.person) throw new Problem('link_invalid');
    return { id: reset.id, person: reset.person };
  }

  private async set(manager: EntityManager, person: Person, passwordHash: string, keptSession: string | null) {
    const { id, email, name, language } = person;
    await manager.getRepository(Person).update({ id }, { passwordHash });
    await this.sessions.endAll(manager, id, id, keptSession);
    await this.tokens.revokeAll(manager, id, id);
    this.record(manager, id, 'person.set_password', person);
    const path = '/password/forgotten';
    await this.mails.post(manager, MAILS.password_changed, { to: email, language, params: { name }, path });
  }

  private record(manager: EntityManager, actorId: string | null, action: string, { id }: Person, data: object = {}) {
    this.audit.record(manager, { actorId, action, subjectType: 'person', subjectId: id, data });
  }
}
