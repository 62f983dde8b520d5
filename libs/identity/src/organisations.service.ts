import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Database, definePoints, page, Problem, refuseIfAny, violatesUnique, type Page } from '#platform';
import type { Actor } from './actor.js';
import type { OrganisationsQuery, PeopleQuery } from './identity.dto.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { roleFaults, type OrganisationKind, type Role } from './roles.js';
import { hashPassword } from './secrets.js';

const point = definePoints({
  corporate_number_taken: {
    ja: 'この法人番号の組織はすでに登録されています',
    en: 'An organisation with this corporate number is registered already',
  },
  email_taken: { ja: 'このメールアドレスはすでに使われています', en: 'This mail address is in use already' },
});

export interface NewOrganisation {
  kind: OrganisationKind;
  name: string;
  corporateNumber: string | null;
}

export interface NewMember {
  email: string;
  name: string;
  role: Role;
  password: string;
}

/** Organisations and the people in them. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Registers an organisation. @throws Problem `already_exists` when its corporate number is taken */
  async create(actorId: string | null, organisation: NewOrganisation): Promise<Organisation> {
    try {
      return await this.database.transaction((manager) => this.createWith(manager, actorId, organisation));
    } catch (error) {
      if (!violatesUnique(error, 'organisation_corporate_number_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/corporateNumber', 'corporate_number_taken')] });
    }
  }

  /** The association of this name, registered on first mention. */
  async association(manager: EntityManager, name: string): Promise<Organisation> {
    const known = await manager.getRepository(Organisation).findOneBy({ kind: 'association', name });
    return known ?? this.createWith(manager, null, { kind: 'association', name, corporateNumber: null });
  }

  /**
   * Adds a new person to an organisation on an operator's word; people of the registry are invited instead. Whether the
   * password is a good one is for the caller to judge. @throws Problem `not_found`, `unmet_rules`, `already_exists`
   */
  async addMember(actorId: string | null, organisationId: string, member: NewMember): Promise<Membership> {
    const organisation = await this.database.manager.getRepository(Organisation).findOneBy({ id: organisationId });
    if (!organisation) throw new Problem('not_found');
    refuseIfAny(roleFaults(member.role, organisation));
    const { email, name, role } = { ...member, email: member.email.toLowerCase() };
    const passwordHash = await hashPassword(member.password);
    try {
      return await this.database.transaction(async (manager) => {
        const person = await manager.getRepository(Person).save({ email, name, passwordHash });
        const subject = { subjectType: 'person', subjectId: person.id };
        this.audit.record(manager, { actorId, action: 'person.create', ...subject });
        return this.join(manager, actorId, { person, organisation, role });
      });
    } catch (error) {
      if (!violatesUnique(error, 'person_email_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/email', 'email_taken')] });
    }
  }

  /** Gives a person a role in an organisation. */
  async join(
    manager: EntityManager,
    actorId: string | null,
    { person, organisation, role }: Pick<Membership, 'person' | 'organisation' | 'role'>,
  ): Promise<Membership> {
    const membership = await manager.getRepository(Membership).save({ person, organisation, role });
    this.audit.record(manager, {
      actorId,
      action: 'membership.create',
      subjectType: 'organisation',
      subjectId: organisation.id,
      data: { personId: person.id, role },
    });
    return membership;
  }

  /** All organisations, newest first; those of a kind, and those whose name or corporate number holds a text. */
  list({ q, kind, ...query }: OrganisationsQuery): Promise<Page<Organisation>> {
    const organisations = this.database.manager
      .getRepository(Organisation)
      .createQueryBuilder('organisation')
      .where('true');
    if (kind) organisations.andWhere('organisation.kind = :kind', { kind });
    if (q) {
      const held = `strpos(lower(organisation.name), lower(:q)) > 0 OR organisation.corporate_number = :q`;
      organisations.andWhere(`(${held})`, { q: q.trim() });
    }
    return page(organisations, query);
  }

  /** One organisation. @throws Problem `not_found` */
  async get(id: string): Promise<Organisation> {
    const organisation = await this.database.manager.getRepository(Organisation).findOneBy({ id });
    if (!organisation) throw new Problem('not_found');
    return organisation;
  }

  /** Everybody who can sign in, newest first; those whose name or mail address holds a text. */
  people({ q, ...query }: PeopleQuery): Promise<Page<Person>> {
    const people = this.database.manager.getRepository(Person).createQueryBuilder('person').where('true');
    if (q) people.andWhere(`strpos(lower(person.name || ' ' || person.email), lower(:q)) > 0`, { q: q.trim() });
    return page(people, query);
  }

  /** The roles that people hold now, with their organisations. */
  rolesOf(people: readonly Person[]): Promise<Membership[]> {
    return this.database.manager.getRepository(Membership).find({
      where: { person: { id: In(people.map(({ id }) => id)) }, endedAt: IsNull() },
      relations: { person: true, organisation: true },
      order: { id: 'ASC' },
    });
  }

  /** The mail address of somebody who is signed in. */
  async addressOf({ personId }: Actor): Promise<string> {
    const { email } = await this.database.manager.getRepository(Person).findOneByOrFail({ id: personId });
    return email;
  }

  /** A person, if they hold a role anywhere now. */
  personWithRole(manager: EntityManager, personId: string, role: Role): Promise<Person | null> {
    return manager
      .getRepository(Person)
      .createQueryBuilder('person')
      .innerJoin(Membership, 'membership', 'membership.person_id = person.id')
      .where('person.id = :personId AND membership.role = :role', { personId, role })
      .andWhere('membership.ended_at IS NULL')
      .getOne();
  }

  /** The organisations somebody belongs to, with their role in each. */
  membershipsOf(actor: Actor): Promise<Membership[]> {
    return this.database.manager.getRepository(Membership).find({
      where: { person: { id: actor.personId }, endedAt: IsNull() },
      relations: { organisation: true },
      order: { createdAt: 'ASC' },
    });
  }

  /** Registers an organisation in the caller's transaction. */
  async createWith(manager: EntityManager, actorId: string | null, fields: NewOrganisation): Promise<Organisation> {
    const organisation = await manager.getRepository(Organisation).save({ ...fields });
    this.audit.record(manager, {
      actorId,
      action: 'organisation.create',
      subjectType: 'organisation',
      subjectId: organisation.id,
      data: fields,
    });
    return organisation;
  }
}
