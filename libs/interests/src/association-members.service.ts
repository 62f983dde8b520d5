import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '#audit';
import { Organisation, type Actor } from '#identity';
import { Database, definePoints, Problem } from '#platform';
import { AssociationMember } from './association-member.entity.js';

const point = definePoints({
  member_firm_unknown: {
    ja: '組織 ID または法人番号のどちらか一方で、登録済みの会社を指定してください',
    en: 'Name a registered company, by its id or by its corporate number',
  },
});

/** How a company is named. */
export interface NamedCompany {
  organisationId?: string;
  corporateNumber?: string;
}

/** The member firms of associations, kept by the associations themselves and by administrators. */
@Injectable()
export class AssociationMembers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The member firms by name. @throws Problem `not_found`, also for another association than one's own */
  async list(actor: Actor, associationId: string): Promise<Organisation[]> {
    const { manager } = this.database;
    await this.visible(manager, actor, associationId);
    const members = await manager
      .getRepository(AssociationMember)
      .find({ where: { associationId }, relations: { company: true }, order: { company: { name: 'ASC' } } });
    return members.map(({ company }) => company);
  }

  /** Adds a firm; once it is there, nothing happens. @throws Problem `not_found`, `unmet_rules` */
  add(actor: Actor, associationId: string, named: NamedCompany): Promise<Organisation> {
    return this.database.transaction(async (manager) => {
      await this.visible(manager, actor, associationId);
      const company = await this.company(manager, named);
      if (!company) throw new Problem('unmet_rules', { errors: [point('', 'member_firm_unknown')] });
      const ids = { associationId, companyId: company.id };
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(AssociationMember)
        .values(ids)
        .orIgnore()
        .returning('company_id')
        .execute();
      if ((inserted.raw as unknown[]).length > 0) this.record(manager, actor, associationId, 'add_member', company.id);
      return company;
    });
  }

  /** Takes a firm off the list. @throws Problem `not_found` when it is not there */
  remove(actor: Actor, associationId: string, companyId: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.visible(manager, actor, associationId);
      const { affected } = await manager.getRepository(AssociationMember).delete({ associationId, companyId });
      if (affected === 0) throw new Problem('not_found');
      this.record(manager, actor, associationId, 'remove_member', companyId);
    });
  }

  private async visible(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    const foreign = actor.organisationKind === 'association' && actor.organisationId !== id;
    const found = !foreign && (await manager.getRepository(Organisation).existsBy({ id, kind: 'association' }));
    if (!found) throw new Problem('not_found');
  }

  private async company(manager: EntityManager, { organisationId: id, corporateNumber }: NamedCompany) {
    if ((id === undefined) === (corporateNumber === undefined)) return null;
    const named = id === undefined ? { corporateNumber: corporateNumber! } : { id };
    return manager.getRepository(Organisation).findOneBy({ kind: 'company', ...named });
  }

  private record(manager: EntityManager, actor: Actor, subjectId: string, verb: string, companyId: string): void {
    const happening = { action: `association.${verb}`, subjectType: 'association', subjectId };
    this.audit.record(manager, { actorId: actor.personId, ...happening, data: { companyId } });
  }
}
