import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Mails } from '#notifications';
import { Clock, CONFIG, Database, Limits, Problem, type Config } from '#platform';
import type { Actor } from './actor.js';
import { LIMITS } from './identity.limits.js';
import { MAILS } from './identity.mails.js';
import { Membership } from './membership.entity.js';
import { Person } from './person.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { STAFF_ROLES } from './roles.js';
import { SecondFactor } from './second-factor.entity.js';
import {
  isAppCode,
  newRecoveryCodes,
  newTotpSecret,
  stepOf,
  tidyCode,
  tidyRecoveryCode,
  totpUri,
} from './second-factor.rules.js';
import { digestOf } from './secrets.js';
import { ownSessionOf, Sessions, type SignedIn } from './sessions.service.js';
import { Tokens } from './tokens.service.js';

/** Authenticator apps (TOTP) and recovery codes: set up, shown when signing in, renewed, removed. */
@Injectable()
export class SecondFactors {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly mails: Mails,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Makes a secret for an authenticator app; it is in force once {@link confirm} got a code of it.
   * @throws Problem `wrong_state` when there is one in force
   */
  async enrol(actor: Actor): Promise<{ secret: string; uri: string }> {
    ownSessionOf(actor);
    return this.database.transaction(async (manager) => {
      const person = await manager.getRepository(Person).findOneOrFail({
        where: { id: actor.personId },
        lock: { mode: 'pessimistic_write' },
      });
      const factors = manager.getRepository(SecondFactor);
      const known = await factors.findOneBy({ person: { id: person.id } });
      if (known?.confirmedAt) throw new Problem('wrong_state');
      const secret = newTotpSecret();
      await factors.save({ ...known, person, secret, confirmedAt: null });
      this.record(manager, 'second_factor.enrol', actor, person.id);
      return { secret, uri: totpUri(secret, person.email) };
    });
  }

  /**
   * Puts the new secret in force with a first code of it; answers the recovery codes, which are not shown again, and
   * opens the session. @throws Problem `second_factor_failed`, `wrong_state` when none is waiting
   */
  async confirm(actor: Actor, code: string): Promise<SignedIn & { recoveryCodes: string[] }> {
    ownSessionOf(actor);
    return this.counted(actor, async (manager) => {
      await this.acceptCode(manager, actor.personId, code);
      const { affected } = await manager
        .getRepository(SecondFactor)
        .update({ person: { id: actor.personId }, confirmedAt: IsNull() }, { confirmedAt: this.clock.now() });
      if (!affected) throw new Problem('wrong_state');
      const recoveryCodes = await this.makeRecoveryCodes(manager, actor.personId);
      this.record(manager, 'second_factor.confirm', actor, actor.personId);
      return { ...(await this.sessions.open(manager, actor)), recoveryCodes };
    });
  }

  /**
   * The second step of signing in: a code of the app, or a recovery code, which is then used up.
   * @throws Problem `second_factor_failed` for a wrong code or one that was used before
   */
  async show(actor: Actor, code: string): Promise<SignedIn> {
    if (actor.awaits !== 'second_factor') throw new Problem('wrong_state');
    return this.counted(actor, async (manager) => {
      if (isAppCode(tidyCode(code))) await this.acceptCode(manager, actor.personId, code);
      else await this.acceptRecoveryCode(manager, actor, code);
      return this.sessions.open(manager, actor);
    });
  }

  /** Replaces the recovery codes, against a code of the app. @throws Problem `second_factor_failed` */
  async renewRecoveryCodes(actor: Actor, code: string): Promise<string[]> {
    ownSessionOf(actor);
    return this.counted(actor, async (manager) => {
      await this.acceptCode(manager, actor.personId, code, true);
      this.record(manager, 'second_factor.renew_recovery_codes', actor, actor.personId);
      return this.makeRecoveryCodes(manager, actor.personId);
    });
  }

  /** Does without a second factor again. @throws Problem `second_factor_failed`; `wrong_state` for who must have one */
  async remove(actor: Actor, code: string): Promise<void> {
    ownSessionOf(actor);
    await this.counted(actor, async (manager) => {
      await this.acceptCode(manager, actor.personId, code, true);
      if (await this.isRequiredOf(manager, actor.personId)) throw new Problem('wrong_state');
      await this.forget(manager, actor, actor.personId);
    });
  }

  /**
   * Takes the second factor from somebody who has lost it: they are signed out everywhere, their tokens end, and they
   * set up a new one. Nobody does so for themselves, which is `wrong_state`.
   * @throws Problem `not_found` for who is not a member of the organisation
   */
  async reset(actor: Actor, organisationId: string, personId: string): Promise<void> {
    ownSessionOf(actor);
    await this.database.transaction(async (manager) => {
      const member = { person: { id: personId }, organisation: { id: organisationId }, endedAt: IsNull() };
      if (!(await manager.getRepository(Membership).exists({ where: member }))) throw new Problem('not_found');
      if (personId === actor.personId) throw new Problem('wrong_state');
      await this.forget(manager, actor, personId);
      await this.sessions.endAll(manager, personId, actor.personId);
      await this.tokens.revokeAll(manager, personId, actor.personId);
    });
  }

  /** Counts wrong codes outside the transaction that they roll back. */
  private async counted<Result>(actor: Actor, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const ofPerson = [LIMITS.secondFactorOfPerson, actor.personId] as const;
    const result = await this.limits.attempt([ofPerson], () => this.database.transaction(work));
    await this.limits.forget(ofPerson);
    return result;
  }

  /** Takes a code of the app and all older ones out of use. */
  private async acceptCode(manager: EntityManager, personId: string, code: string, inForce = false): Promise<void> {
    const factors = manager.getRepository(SecondFactor);
    const factor = await factors.findOne({
      where: { person: { id: personId } },
      select: { id: true, secret: true, confirmedAt: true },
    });
    const step = factor ? stepOf(factor.secret, tidyCode(code), this.clock.now()) : undefined;
    if (!factor || step === undefined || (inForce && !factor.confirmedAt)) throw new Problem('second_factor_failed');
    const { affected } = await factors.update({ id: factor.id, lastStep: LessThan(step) }, { lastStep: step });
    if (!affected) throw new Problem('second_factor_failed');
  }

  private async acceptRecoveryCode(manager: EntityManager, actor: Actor, code: string): Promise<void> {
    const { affected } = await manager
      .getRepository(RecoveryCode)
      .update(
        { person: { id: actor.personId }, codeHash: digestOf(tidyRecoveryCode(code)), usedAt: IsNull() },
        { usedAt: this.clock.now() },
      );
    if (!affected) throw new Problem('second_factor_failed');
    this.record(manager, 'second_factor.use_recovery_code', actor, actor.personId);
  }

  private async makeRecoveryCodes(manager: EntityManager, personId: string): Promise<string[]> {
    const repository = manager.getRepository(RecoveryCode);
    const codes = newRecoveryCodes();
    await repository.delete({ person: { id: personId } });
    await repository.insert(codes.map((code) => ({ person: { id: personId }, codeHash: digestOf(code) })));
    return codes;
  }

  private async isRequiredOf(manager: EntityManager, personId: string): Promise<boolean> {
    if (this.config.STAFF_SECOND_FACTOR !== 'required') return false;
    const staff = { person: { id: personId }, role: In(STAFF_ROLES), endedAt: IsNull() };
    return manager.getRepository(Membership).exists({ where: staff });
  }

  private async forget(manager: EntityManager, actor: Actor, personId: string): Promise<void> {
    const { email, name, language } = await manager.getRepository(Person).findOneByOrFail({ id: personId });
    await manager.getRepository(RecoveryCode).delete({ person: { id: personId } });
    await manager.getRepository(SecondFactor).delete({ person: { id: personId } });
    this.record(manager, 'second_factor.remove', actor, personId);
    await this.mails.post(manager, MAILS.second_factor_removed, {
      to: email,
      language,
      params: { name },
      path: '/password/forgotten',
    });
  }

  private record(manager: EntityManager, action: string, actor: Actor, personId: string): void {
    this.audit.record(manager, { actorId: actor.personId, action, subjectType: 'person', subjectId: personId });
  }
}
