import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Mails } from '#notifications';
import {
  Clock,
  Database,
  definePoints,
  inputPoint,
  Limits,
  networkOf,
  Problem,
  refuseIfAny,
  type CallerFacts,
} from '#platform';
import type { Actor } from './actor.js';
import { LIMITS } from './identity.limits.js';
import { MAILS } from './identity.mails.js';
import { Invitation } from './invitation.entity.js';
import { Members } from './members.service.js';
import { Membership } from './membership.entity.js';
import { Organisations } from './organisations.service.js';
import { passwordFaults } from './password.rules.js';
import { Person } from './person.entity.js';
import { roleFaults, type Role } from './roles.js';
import { digestOf, hashPassword, newSecret } from './secrets.js';
import { ownSessionOf } from './sessions.service.js';

const point = definePoints({
  member_already: { ja: 'すでにこの組織に所属しています', en: 'This person belongs to the organisation already' },
});

/** An invitation is open for this long. */
const OPEN_MS = 14 * 86_400_000;

/** What somebody tells who accepts an invitation without an account. */
export interface NewAccount {
  name?: string;
  password?: string;
}

/** Offers of a role in an organisation, made by mail. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly mails: Mails,
    private readonly members: Members,
    private readonly organisations: Organisations,
  ) {}

  /**
   * Invites a mail address to a role; an earlier open invitation of that address ends.
   * @throws Problem `not_found`; `unmet_rules` when the role is not for this organisation or the person belongs to it
   */
  async invite(
    actor: Actor,
    organisationId: string,
    email: string,
    role: Role,
    caller: CallerFacts,
  ): Promise<Invitation> {
    ownSessionOf(actor);
    await this.limits.take([LIMITS.invitationsOfOrganisation, actor.organisationId]);
    return this.database.transaction(async (manager) => {
      const organisation = await this.members.kept(manager, actor, organisationId, { lock: true });
      const to = email.toLowerCase();
      const person = await manager.getRepository(Person).findOneBy({ email: to });
      const belongs = person && (await this.belongs(manager, person.id, organisationId));
      refuseIfAny([...roleFaults(role, organisation), ...(belongs ? [point('/email', 'member_already')] : [])]);
      const invitations = manager.getRepository(Invitation);
      const earlier = { organisation: { id: organisationId }, email: to, acceptedAt: IsNull(), revokedAt: IsNull() };
      await invitations.update(earlier, { revokedAt: this.clock.now() });
      const token = newSecret();
      const invitation = await invitations.save({
        organisation,
        email: to,
        role,
        invitedBy: { id: actor.personId },
        tokenHash: digestOf(token),
        expiresAt: new Date(this.clock.now().getTime() + OPEN_MS),
      });
      this.record(manager, actor.personId, 'invitation.create', invitation.id, { organisationId, role });
      await this.mails.post(manager, MAILS.invitation, {
        to,
        language: person?.language ?? caller.language,
        params: { inviter: actor.personName, organisation: organisation.name },
        path: `/invitation?token=${token}`,
      });
      return invitation;
    });
  }

  /** The open invitations into an organisation, newest first. @throws Problem `not_found` */
  async list(actor: Actor, organisationId: string): Promise<Invitation[]> {
    const organisation = await this.members.kept(this.database.manager, actor, organisationId);
    return this.database.manager.getRepository(Invitation).find({
      where: { organisation: { id: organisation.id }, ...this.isOpen() },
      order: { id: 'DESC' },
    });
  }

  /** Takes an open invitation back. @throws Problem `not_found` */
  revoke(actor: Actor, organisationId: string, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.members.kept(manager, actor, organisationId);
      const open = { id, organisation: { id: organisationId }, ...this.isOpen() };
      const { affected } = await manager.getRepository(Invitation).update(open, { revokedAt: this.clock.now() });
      if (!affected) throw new Problem('not_found');
      this.record(manager, actor.personId, 'invitation.revoke', id, { organisationId });
    });
  }

  /** What the token of a mail invites to, and whether its reader has an account. @throws Problem `link_invalid` */
  look(token: string, caller: CallerFacts): Promise<{ invitation: Invitation; hasAccount: boolean }> {
    return this.counted(caller, async () => {
      const invitation = await this.open(this.database.manager, token);
      const hasAccount = await this.database.manager
        .getRepository(Person)
        .exists({ where: { email: invitation.email } });
      return { invitation, hasAccount };
    });
  }

  /**
   * Accepts an invitation with the token of its mail, which is then used up: the account with that mail address gets
   * the role, and is made of name and password if there is none.
   * @throws Problem `link_invalid`; `unmet_rules` with all that is missing of a new account
   */
  async accept(token: string, account: NewAccount, caller: CallerFacts): Promise<void> {
    const { invitation, hasAccount } = await this.look(token, caller);
    if (!hasAccount) refuseIfAny(this.accountFaults(account, invitation));
    const passwordHash = hasAccount ? null : await hashPassword(account.password!);
    await this.database.transaction(async (manager) => {
      const { organisation, role } = await this.open(manager, token);
      const used = { id: invitation.id, ...this.isOpen() };
      const { affected } = await manager.getRepository(Invitation).update(used, { acceptedAt: this.clock.now() });
      if (!affected) throw new Problem('link_invalid');
      const { email } = invitation;
      const person =
        (await manager.getRepository(Person).findOneBy({ email })) ??
        (await this.create(manager, { email, name: account.name!, language: caller.language, passwordHash }));
      if (await this.belongs(manager, person.id, organisation.id)) throw new Problem('wrong_state');
      await this.organisations.join(manager, person.id, { person, organisation, role });
      this.record(manager, person.id, 'invitation.accept', invitation.id, { organisationId: organisation.id, role });
    });
  }

  private async create(
    manager: EntityManager,
    fields: Pick<Person, 'email' | 'name' | 'language' | 'passwordHash'>,
  ): Promise<Person> {
    const person = await manager.getRepository(Person).save({ ...fields });
    const subject = { subjectType: 'person', subjectId: person.id };
    this.audit.record(manager, { actorId: person.id, action: 'person.create', ...subject });
    return person;
  }

  private accountFaults({ name, password }: NewAccount, { email, organisation }: Invitation) {
    return [
      ...(name ? [] : [inputPoint('/name', 'required')]),
      ...(password
        ? passwordFaults('/password', password, [email, name ?? '', organisation.name])
        : [inputPoint('/password', 'required')]),
    ];
  }

  private counted<Result>(caller: CallerFacts, work: () => Promise<Result>): Promise<Result> {
    return this.limits.attempt([[LIMITS.linkFromAddress, networkOf(caller.address)]], work);
  }

  private isOpen() {
    return { acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
  }

  private async open(manager: EntityManager, token: string): Promise<Invitation> {
    const invitation = await manager.getRepository(Invitation).findOne({
      where: { tokenHash: digestOf(token), ...this.isOpen() },
      relations: { organisation: true },
    });
    if (!invitation) throw new Problem('link_invalid');
    return invitation;
  }

  private belongs(manager: EntityManager, personId: string, organisationId: string): Promise<boolean> {
    const membership = { person: { id: personId }, organisation: { id: organisationId }, endedAt: IsNull() };
    return manager.getRepository(Membership).exists({ where: membership });
  }

  private record(manager: EntityManager, actorId: string, action: string, id: string, data: object): void {
    this.audit.record(manager, { actorId, action, subjectType: 'invitation', subjectId: id, data });
  }
}
