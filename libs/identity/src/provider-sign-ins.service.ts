import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Mails } from '#notifications';
import { Clock, Database, Limits, networkOf, Problem, type CallerFacts } from '#platform';
import type { Actor } from './actor.js';
import { IdentityProvider, newTrip } from './identity-provider.js';
import { LIMITS } from './identity.limits.js';
import { MAILS } from './identity.mails.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';
import { Person } from './person.entity.js';
import { ProviderAccount } from './provider-account.entity.js';
import { ProviderLink } from './provider-link.entity.js';
import { ProviderRequest } from './provider-request.entity.js';
import type { AccountType, ProviderProfile } from './provider.rules.js';
import { digestOf, newSecret } from './secrets.js';
import { ownSessionOf, Sessions, type SignedIn } from './sessions.service.js';

const MINUTE_MS = 60_000;
/** So long somebody may take at the provider. */
export const TRIP_MS = 10 * MINUTE_MS;
/** A link that confirms that two accounts are one person's is good for this long. */
const LINK_MS = 60 * MINUTE_MS;

/** What came of a trip to the provider. */
export type Outcome =
  { outcome: 'signed_in'; signedIn: SignedIn } | { outcome: 'linked' } | { outcome: 'confirmation_sent' };

/** Signing in with an account at the identity provider, and linking such accounts to people. */
@Injectable()
export class ProviderSignIns {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly limits: Limits,
    private readonly mails: Mails,
    private readonly organisations: Organisations,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Sends a browser to the provider, to sign in or, for somebody signed in, to link the account there. Answers the
   * address and a secret that the browser keeps until it comes back.
   * @throws Problem `not_found` when there is no provider, `identity_provider_failed` when it is away
   */
  async begin(actor: Actor | null, caller: CallerFacts): Promise<{ url: string; browserSecret: string }> {
    if (!this.provider.configured) throw new Problem('not_found');
    if (actor) ownSessionOf(actor);
    await this.limits.take([LIMITS.providerFromAddress, networkOf(caller.address)]);
    const trip = newTrip();
    const url = await this.provider.address(trip);
    const browserSecret = newSecret();
    const now = this.clock.now();
    const requests = this.database.manager.getRepository(ProviderRequest);
    await requests.insert({
      stateHash: digestOf(trip.state),
      browserHash: digestOf(browserSecret),
      nonce: trip.nonce,
      codeVerifier: trip.codeVerifier,
      person: actor ? { id: actor.personId } : null,
      expiresAt: new Date(now.getTime() + TRIP_MS),
    });
    return { url, browserSecret };
  }

  /**
   * The browser is back with what the provider gave it. Signs the holder of a linked account in; makes person and
   * company for a new prime account; asks by mail when somebody has the same address.
   * @throws Problem `link_invalid` for another browser or a second time, `session_ended` when who wanted to link is not
   * signed in any more, `identity_provider_failed`, `account_type_not_allowed`, `mail_not_verified`, `invitation_needed`, `already_exists` for another's account
   */
  async complete(query: string, browserSecret: string | undefined, caller: CallerFacts): Promise<Outcome> {
    if (!this.provider.configured) throw new Problem('not_found');
    const parameters = new URLSearchParams(query);
    const request = await this.limits.attempt([[LIMITS.linkFromAddress, networkOf(caller.address)]], () =>
      this.take(parameters.get('state') ?? '', browserSecret ?? ''),
    );
    const profile = await this.provider.profile(parameters, { ...request, state: parameters.get('state')! });
    if (profile.type === 'entry') throw new Problem('account_type_not_allowed');
    if (request.person) await this.refuseUnlessSignedIn(request.person, caller);
    return this.database.transaction((manager) => this.welcome(manager, profile, request.person, caller));
  }

  /** Links the account a mail asked about, with the token of that mail. @throws Problem `link_invalid` */
  confirm(token: string, caller: CallerFacts): Promise<void> {
    return this.limits.attempt([[LIMITS.linkFromAddress, networkOf(caller.address)]], () =>
      this.database.transaction(async (manager) => {
        const links = manager.getRepository(ProviderLink);
        const open = { tokenHash: digestOf(token), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
        const link = await links.findOne({ where: open, relations: { person: true } });
        const { affected } = link ? await links.update(open, { usedAt: this.clock.now() }) : { affected: 0 };
        if (!link || !affected) throw new Problem('link_invalid');
        await this.link(manager, link.person, link);
      }),
    );
  }

  /** One's own linked accounts. */
  async list(actor: Actor): Promise<ProviderAccount[]> {
    ownSessionOf(actor);
    const accounts = this.database.manager.getRepository(ProviderAccount);
    return accounts.find({ where: { person: { id: actor.personId } }, order: { id: 'ASC' } });
  }

  /** Unlinks an account. @throws Problem `not_found`; `wrong_state` when there is no other way to sign in */
  async unlink(actor: Actor, id: string): Promise<void> {
    ownSessionOf(actor);
    await this.database.transaction(async (manager) => {
      const person = await manager.getRepository(Person).findOneOrFail({
        where: { id: actor.personId },
        select: { id: true, passwordHash: true },
        lock: { mode: 'pessimistic_write' },
      });
      const accounts = manager.getRepository(ProviderAccount);
      const own = { person: { id: person.id } };
      if (!(await accounts.exists({ where: { ...own, id } }))) throw new Problem('not_found');
      const another = person.passwordHash !== null || (await accounts.exists({ where: { ...own, id: Not(id) } }));
      if (!another) throw new Problem('wrong_state');
      await accounts.delete({ id });
      this.record(manager, person.id, 'provider_account.unlink', person.id);
    });
  }

  /** Finds the trip this browser is on and ends it. */
  private async take(state: string, browserSecret: string): Promise<ProviderRequest> {
    return this.database.transaction(async (manager) => {
      const requests = manager.getRepository(ProviderRequest);
      const going = { stateHash: digestOf(state), browserHash: digestOf(browserSecret) };
      const request = await requests.findOne({
        where: { ...going, expiresAt: MoreThan(this.clock.now()) },
        relations: { person: true },
      });
      const { affected } = request ? await requests.delete({ id: request.id }) : { affected: 0 };
      if (!request || !affected) throw new Problem('link_invalid');
      return request;
    });
  }

  /** The trip took minutes, in which the session may have ended, been revoked or come to await a second factor. */
  private async refuseUnlessSignedIn({ id }: Person, { cookies, userAgent }: CallerFacts): Promise<void> {
    const actor = await this.sessions.actorOf(cookies, userAgent);
    if (actor?.personId !== id || actor.awaits) throw new Problem('session_ended');
  }

  private async welcome(
    manager: EntityManager,
    profile: ProviderProfile,
    linking: Person | null,
    caller: CallerFacts,
  ): Promise<Outcome> {
    const { subject, type, email } = profile;
    const account = { issuer: this.provider.issuer, subject, type };
    if (linking) {
      if (await this.link(manager, linking, account)) await this.tellOfLink(manager, linking);
      return { outcome: 'linked' };
    }
    const known = await manager.getRepository(ProviderAccount).findOne({
      where: { issuer: account.issuer, subject },
      relations: { person: true },
    });
    if (known) {
      await this.noteType(manager, known, type);
      return { outcome: 'signed_in', signedIn: await this.sessions.start(manager, known.person.id, caller) };
    }
    if (!profile.emailVerified) throw new Problem('mail_not_verified');
    const person = await manager.getRepository(Person).findOneBy({ email });
    if (person) {
      await this.askByMail(manager, person, account);
      return { outcome: 'confirmation_sent' };
    }
    if (profile.type !== 'prime') throw new Problem('invitation_needed');
    const owner = await this.register(manager, profile, caller);
    await this.link(manager, owner, account);
    return { outcome: 'signed_in', signedIn: await this.sessions.start(manager, owner.id, caller) };
  }

  private async noteType(manager: EntityManager, { id, type: from, person }: ProviderAccount, to: AccountType) {
    if (from === to) return;
    await manager.getRepository(ProviderAccount).update({ id }, { type: to });
    this.record(manager, person.id, 'provider_account.change_type', person.id, { from, to });
  }

  /** Answers whether the account was not linked before. */
  private async link(
    manager: EntityManager,
    person: Person,
    { issuer, subject, type }: Pick<ProviderAccount, 'issuer' | 'subject' | 'type'>,
  ): Promise<boolean> {
    const accounts = manager.getRepository(ProviderAccount);
    const known = await accounts.findOne({ where: { issuer, subject }, relations: { person: true } });
    if (known && known.person.id !== person.id) throw new Problem('already_exists');
    if (known) return false;
    await accounts.insert({ person: { id: person.id }, issuer, subject, type });
    this.record(manager, person.id, 'provider_account.link', person.id, { issuer, type });
    return true;
  }

  private async tellOfLink(manager: EntityManager, { email: to, language, name }: Person): Promise<void> {
    await this.mails.post(manager, MAILS.provider_linked, {
      to,
      language,
      params: { name },
      path: '/password/forgotten',
    });
  }

  private async askByMail(
    manager: EntityManager,
    person: Person,
    account: Pick<ProviderAccount, 'issuer' | 'subject' | 'type'>,
  ): Promise<void> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MS);
    await manager.getRepository(ProviderLink).insert({ ...account, person, tokenHash: digestOf(token), expiresAt });
    await this.mails.post(manager, MAILS.provider_link, {
      to: person.email,
      language: person.language,
      params: { name: person.name },
      path: `/oidc/confirm?token=${token}`,
    });
  }

  /** A prime account speaks for the company of its corporate number, so its holder becomes an owner of it. */
  private async register(manager: EntityManager, profile: ProviderProfile, caller: CallerFacts): Promise<Person> {
    const { email, name, corporateNumber, organisationName } = profile;
    const person = await manager
      .getRepository(Person)
      .save({ email, name, language: caller.language, passwordHash: null });
    this.record(manager, person.id, 'person.sign_up', person.id);
    const fields = { kind: 'company', name: organisationName ?? name, corporateNumber } as const;
    const known = corporateNumber
      ? await manager.getRepository(Organisation).findOneBy({ kind: 'company', corporateNumber })
      : null;
    if (known) await this.tellOwners(manager, known, person);
    const organisation = known ?? (await this.organisations.create(person.id, fields));
    await this.organisations.join(manager, person.id, { person, organisation, role: 'owner' });
    return person;
  }

  private async tellOwners(manager: EntityManager, organisation: Organisation, newOwner: Person): Promise<void> {
    const owners = await manager.getRepository(Membership).find({
      where: { organisation: { id: organisation.id }, role: 'owner', endedAt: IsNull() },
      relations: { person: true },
    });
    for (const { person } of owners) {
      await this.mails.post(manager, MAILS.owner_joined, {
        to: person.email,
        language: person.language,
        params: { name: person.name, organisation: organisation.name, newOwner: newOwner.name },
      });
    }
  }

  private record(manager: EntityManager, actorId: string, action: string, personId: string, data?: object): void {
    this.audit.record(manager, {
      actorId,
      action,
      subjectType: 'person',
      subjectId: personId,
      ...(data && { data }),
    });
  }
}
