import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Mails } from '#notifications';
import {
  Clock,
  Database,
  defineTopic,
  Handles,
  Jobs,
  Limits,
  networkOf,
  Problem,
  refuseIfAny,
  type CallerFacts,
} from '#platform';
import { LIMITS } from './identity.limits.js';
import { MAILS } from './identity.mails.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';
import { passwordFaults } from './password.rules.js';
import { Person } from './person.entity.js';
import { digestOf, hashPassword, newSecret } from './secrets.js';
import { SignUp } from './sign-up.entity.js';

const signUpReceived = defineTopic<{ signUpId: string }>('sign_up.received');

/** A link that confirms a sign-up is good for this long. */
const CONFIRM_MS = 86_400_000;

/** What somebody tells who wants an account with their company. */
export interface NewSignUp {
  email: string;
  name: string;
  password: string;
  organisation: { name: string; corporateNumber: string | null };
}

/** Accounts that people make themselves, with their company. */
@Injectable()
export class SignUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly limits: Limits,
    private readonly mails: Mails,
    private readonly organisations: Organisations,
  ) {}

  /**
   * Notes the wish for an account. Whether there is one already is looked up later, and told by mail only.
   * @throws Problem `unmet_rules` for a password that is easy to guess
   */
  async request({ email, name, password, organisation }: NewSignUp, caller: CallerFacts): Promise<void> {
    const address = email.toLowerCase();
    refuseIfAny(passwordFaults('/password', password, [address, name, organisation.name]));
    await this.limits.take([LIMITS.signUpOfAccount, address], [LIMITS.signUpFromAddress, networkOf(caller.address)]);
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (manager) => {
      const { id } = await manager.getRepository(SignUp).save({
        email: address,
        name,
        language: caller.language,
        passwordHash,
        organisationName: organisation.name,
        corporateNumber: organisation.corporateNumber,
      });
      await this.jobs.enqueue(manager, signUpReceived, { signUpId: id });
    });
  }

  /** Writes to who signed up: a link, or that person or organisation is registered already; the wish then is over. */
  @Handles(signUpReceived)
  async answer({ signUpId }: { signUpId: string }): Promise<void> {
    await this.database.transaction(async (manager) => {
      const signUps = manager.getRepository(SignUp);
      const signUp = await signUps.findOne({
        where: { id: signUpId, answeredAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!signUp) return;
      const now = this.clock.now();
      const { email: to, language, name, organisationName: organisation, corporateNumber } = signUp;
      if (await this.personExists(manager, to)) {
        await signUps.delete({ id: signUpId });
        await this.mails.post(manager, MAILS.sign_up_known_person, { to, language, path: '/sign-in' });
      } else if (corporateNumber && (await this.organisationExists(manager, corporateNumber))) {
        const params = { name, corporateNumber };
        await signUps.delete({ id: signUpId });
        await this.mails.post(manager, MAILS.sign_up_known_organisation, { to, language, params });
      } else {
        const token = newSecret();
        const expiresAt = new Date(now.getTime() + CONFIRM_MS);
        await signUps.update({ id: signUpId }, { answeredAt: now, tokenHash: digestOf(token), expiresAt });
        const path = `/confirm?token=${token}`;
        await this.mails.post(manager, MAILS.sign_up_confirm, { to, language, params: { name, organisation }, path });
      }
    });
  }

  /**
   * Makes the person, their company and their ownership of it, with the token of the mail, which is then used up.
   * @throws Problem `link_invalid`; `already_exists` when the company was registered in the meantime
   */
  confirm(token: string, caller: CallerFacts): Promise<void> {
    return this.limits.attempt([[LIMITS.linkFromAddress, networkOf(caller.address)]], () =>
      this.database.transaction(async (manager) => {
        const signUp = await this.take(manager, token);
        const { email, name, language, passwordHash, organisationName, corporateNumber } = signUp;
        const person = await manager.getRepository(Person).save({ email, name, language, passwordHash });
        this.audit.record(manager, {
          actorId: person.id,
          action: 'person.sign_up',
          subjectType: 'person',
          subjectId: person.id,
          data: { signUpId: signUp.id },
        });
        const fields = { kind: 'company', name: organisationName, corporateNumber } as const;
        const organisation = await this.organisations.create(person.id, fields);
        await this.organisations.join(manager, person.id, { person, organisation, role: 'owner' });
      }),
    );
  }

  /** Ends the wish, and any other of the same address: their password hashes are of no use any more. */
  private async take(manager: EntityManager, token: string): Promise<SignUp> {
    const signUps = manager.getRepository(SignUp);
    const signUp = await signUps.findOne({
      where: { tokenHash: digestOf(token), expiresAt: MoreThan(this.clock.now()) },
      select: {
        id: true,
        email: true,
        name: true,
        language: true,
        passwordHash: true,
        organisationName: true,
        corporateNumber: true,
      },
      lock: { mode: 'pessimistic_write' },
    });
    // Who has come to have an account in another way keeps it as it is.
    if (!signUp || (await this.personExists(manager, signUp.email))) throw new Problem('link_invalid');
    await signUps.delete({ email: signUp.email });
    return signUp;
  }

  private personExists(manager: EntityManager, email: string): Promise<boolean> {
    return manager.getRepository(Person).exists({ where: { email } });
  }

  private organisationExists(manager: EntityManager, corporateNumber: string): Promise<boolean> {
    return manager.getRepository(Organisation).exists({ where: { corporateNumber } });
  }
}
