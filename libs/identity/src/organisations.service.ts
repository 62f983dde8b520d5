import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Database, definePoints, page, Problem, violatesUnique, type Page, type PageQuery } from '#platform';
import type { Actor } from './actor.js';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { ROLES, type OrganisationKind, type Role } from './roles.js';
import { hashPassword } from './secrets.js';

const point = definePoints({
  corporate_number_taken: {
    ja: 'この法人番号の組織はすでに登録されています',
    en: 'An organisation with this corporate number is registered already',
  },
  email_taken: { ja: 'このメールアドレスはすでに使われています', en: 'This mail address is in use already' },
  role_not_for_organisation: {
    ja: 'この役割は {kind} の人だけが持てます',
    en: 'Only people of a {kind} can hold this role',
  },
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

  /** Adds a new person to an organisation. @throws Problem with all that is wrong with the mail address and role */
  async addMember(actorId: string | null, organisationId: string, member: NewMember): Promise<Membership> {
    const organisation = await this.database.manager.getRepository(Organisation).findOneBy({ id: organisationId });
    if (!organisation) throw new Problem('not_found');
    const kind = ROLES[member.role];
    if (kind !== organisation.kind) {
      throw new Problem('unmet_rules', { errors: [point('/role', 'role_not_for_organisation', { kind })] });
    }
    const { email, name, role } = { ...member, email: member.email.toLowerCase() };
    const passwordHash = await hashPassword(member.password);
    try {
      return await this.database.transaction(async (manager) => {
        const person = await manager.getRepository(Person).save({ email, name, passwordHash });
        const membership = await manager.getRepository(Membership).save({ person, organisation, role });
        this.audit.record(manager, {
          actorId,
          action: 'membership.create',
          subjectType: 'organisation',
          subjectId: organisationId,
          data: { personId: person.id, role },
        });
        return membership;
      });
    } catch (error) {
      if (!violatesUnique(error, 'person_email_key')) throw error;
      throw new Problem('already_exists', { errors: [point('/email', 'email_taken')] });
    }
  }

  /** All organisations, newest first. */
  list(query: PageQuery): Promise<Page<Organisation>> {
    return page(this.database.manager.getRepository(Organisation).createQueryBuilder('organisation'), query);
  }

  /** The organisations somebody belongs to, with their role in each. */
  membershipsOf(actor: Actor): Promise<Membership[]> {
    return this.database.manager.getRepository(Membership).find({
      where: { person: { id: actor.personId } },
      relations: { organisation: true },
      order: { createdAt: 'ASC' },
    });
  }

  private async createWith(manager: EntityManager, actorId: string | null, fields: NewOrganisation) {
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
