import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Affiliate } from '#evidence';
import {
  AFFILIATIONS,
  affiliationsBetween,
  matchKeys,
  type AffiliationFacts,
  type AffiliationKind,
  type Strength,
} from '#scheme';
import { AffiliationKey, AffiliationRecord } from './affiliation-key.entity.js';
import { ManufacturerFacts } from './manufacturer-facts.entity.js';

/** A key that more organisations share tells nothing: a shared office, a common name. */
const CROWD = 50;
/** Of parties told by their corporate number: it is one firm, however many it holds. */
const NUMBERED_PARTY = '^party:[0-9]{13}$';
const OFFICER = { ja: '役員', en: 'officer' };
/** Key of the advisory lock that lets one organisation be compared at a time. */
const COMPARISON_LOCK = 7_210_005;

/** Relations between organisations that examiners should know of: shared officers, addresses, phones, shareholders. */
@Injectable()
export class Affiliations {
  /**
   * Finds an organisation's relations anew from the facts it hands in, in the caller's transaction. Those that hand in
   * at the same time wait for one another, so that the later one sees the earlier one's keys and facts.
   */
  async refresh(manager: EntityManager, version: ManufacturerFacts): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [COMPARISON_LOCK]);
    const facts = comparable(version);
    const { organisationId } = facts;
    const keys = matchKeys(facts);
    const stored = manager.getRepository(AffiliationKey);
    await stored.delete({ organisationId });
    await stored.insert(keys.map((key) => ({ organisationId, key })));
    const found = (await this.candidates(manager, organisationId, keys)).flatMap((candidate) =>
      affiliationsBetween(facts, comparable(candidate)),
    );
    const records = manager.getRepository(AffiliationRecord);
    await records.delete({ oneId: organisationId });
    await records.delete({ otherId: organisationId });
    await records.insert(
      found.map(({ organisationIds: [oneId, otherId], kind, matched, strength }) => ({
        oneId,
        otherId,
        kind,
        matched,
        strength,
      })),
    );
  }

  /** An organisation's relations, strongest first, with both organisations. */
  async of(manager: EntityManager, organisationId: string): Promise<AffiliationRecord[]> {
    const found = await manager.getRepository(AffiliationRecord).find({
      where: [{ oneId: organisationId }, { otherId: organisationId }],
      relations: { one: true, other: true },
    });
    const order = ['strong', 'medium', 'weak'];
    return found.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
  }

  /**
   * Everybody who is close to a maker, as papers may name them: organisations it is affiliated with, and the
   * shareholders and officers of its newest facts.
   */
  async affiliatesOf(manager: EntityManager, organisationId: string): Promise<Affiliate[]> {
    const organisations = (await this.of(manager, organisationId)).map(({ one, other, kind, strength }) => {
      const { name, corporateNumber } = one.id === organisationId ? other : one;
      const relation = AFFILIATIONS[kind as AffiliationKind];
      return { name, corporateNumber, relation, strength: strength as Strength };
    });
    const newest = await manager.getRepository(ManufacturerFacts).findOne({
      where: { registrant: { organisation: { id: organisationId } } },
      order: { number: 'DESC' },
    });
    const { officers = [], company } = newest?.facts ?? {};
    return [
      ...organisations,
      ...(company?.shareholders ?? []).map(({ name, corporateNumber }) => ({
        name,
        corporateNumber: corporateNumber ?? null,
        relation: AFFILIATIONS.shareholder,
        strength: 'strong' as const,
      })),
      ...officers.map(({ name }) => ({ name, corporateNumber: null, relation: OFFICER, strength: 'strong' as const })),
    ];
  }

  /** The newest handed-in facts of the organisations that share a key, keys of a crowd left out. */
  private candidates(manager: EntityManager, organisationId: string, keys: string[]): Promise<ManufacturerFacts[]> {
    return manager
      .getRepository(ManufacturerFacts)
      .createQueryBuilder('facts')
      .innerJoinAndSelect('facts.registrant', 'manufacturer')
      .innerJoinAndSelect('manufacturer.organisation', 'organisation')
      .where(
        `organisation.id IN (
          SELECT shared.organisation_id FROM affiliation_key shared
          WHERE shared.key = ANY(:keys) AND shared.organisation_id <> :organisationId
            AND (shared.key ~ :numberedParty
              OR (SELECT count(*) FROM affiliation_key member WHERE member.key = shared.key) <= :crowd))`,
        { keys, organisationId, numberedParty: NUMBERED_PARTY, crowd: CROWD },
      )
      .andWhere(
        `facts.number = (SELECT max(newest.number) FROM manufacturer_facts newest
          WHERE newest.manufacturer_id = manufacturer.id AND newest.frozen_at IS NOT NULL)`,
      )
      .getMany();
  }
}

/** Declared facts in the form in which organisations are compared. */
function comparable({ registrant: { organisation }, facts }: ManufacturerFacts): AffiliationFacts {
  return {
    organisationId: organisation.id,
    name: facts.name,
    corporateNumber: organisation.corporateNumber,
    officers: facts.officers ?? null,
    address: facts.address,
    phone: facts.phone ?? null,
    bankAccountSuffix: facts.bankAccountSuffix ?? null,
    shareholders: facts.company.shareholders ?? null,
  };
}
