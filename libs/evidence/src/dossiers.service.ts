import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Clock, Database, definePoints, defineTopic, Jobs, Problem, refuseIfAny, type Point } from '#platform';
import { Scheme } from '#scheme';
import { invoiceKeys } from './counterparty.rules.js';
import { Document } from './document.entity.js';
import { Dossier } from './dossier.entity.js';
import { Evidence } from './evidence.entity.js';
import type { Declared } from './evidence.facts.js';
import type { EvidenceKind } from './evidence.rules.js';
import { factFaults, paperFaults } from './fact.rules.js';
import { validTo } from './standing.rules.js';

/** Evidence was added to a dossier, by whom. */
export const evidenceAdded = defineTopic<{ dossierId: string; membershipId: string }>('evidence.added');

/** What a dossier's evidence shows may be another than before: some was added, withdrawn, judged or found broken. */
export const dossierChanged = defineTopic<{ dossierId: string }>('dossier.changed');

const point = definePoints({
  dossier_full: {
    ja: '疎明資料は {most} 件までです。使わないものを取り下げてください',
    en: 'A dossier holds {most} pieces of evidence at most: withdraw what is not needed',
  },
  dossier_full_of_papers: {
    ja: '疎明資料に添付できる書類はあわせて {most} 件までです',
    en: 'The evidence in a dossier comes with {most} papers at most',
  },
  document_unknown: { ja: 'この書類は登録されていません', en: 'There is no such document' },
});

/** Every piece is compared with every other and with its papers: enough for five years of monthly sales. */
const PIECES_MOST = 100;
const PAPERS_MOST = 300;

export interface NewEvidence {
  kind: EvidenceKind;
  /** Judged before anything is stored. */
  facts: object;
  documentIds: readonly string[];
}

/** Dossiers and the evidence in them. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly jobs: Jobs,
  ) {}

  /** Opens an empty dossier of an organisation, in the caller's transaction. */
  open(manager: EntityManager, organisationId: string): Promise<Dossier> {
    return manager.getRepository(Dossier).save({ organisation: { id: organisationId } });
  }

  /**
   * Adds evidence to a dossier of the caller's organisation.
   * @throws Problem `not_found`, `invalid_input` naming everything wrong with the facts, or `unmet_rules` naming each
   * document that is not the organisation's own
   */
  addEvidence(actor: Actor, dossierId: string, { kind, facts, documentIds }: NewEvidence): Promise<Evidence> {
    return this.database.transaction(async (manager) => {
      const dossier = await this.own(manager, actor, dossierId, true);
      refuseIfAny([...factFaults(kind, facts, documentIds), ...paperFaults(kind, facts, documentIds)], 'invalid_input');
      const documents = await manager
        .getRepository(Document)
        .findBy({ id: In([...documentIds]), organisation: { id: actor.organisationId } });
      const known = new Set(documents.map(({ id }) => id));
      refuseIfAny([
        ...documentIds.flatMap((id, index) =>
          known.has(id) ? [] : [point(`/documentIds/${index}`, 'document_unknown')],
        ),
        ...(await this.faultsOfSize(manager, dossierId, documentIds)),
      ]);
      const declared = { kind, facts } as Declared;
      const figures = await this.scheme.figuresOn(this.clock.today());
      const derived = { validTo: validTo(declared, figures), invoiceKeys: invoiceKeys(declared) };
      const evidence = await manager.getRepository(Evidence).save({ dossier, ...declared, ...derived, documents });
      this.record(manager, actor, 'evidence.add', evidence.id, { dossierId, kind, facts, documentIds });
      await this.jobs.enqueue(manager, evidenceAdded, { dossierId, membershipId: actor.membershipId });
      await this.jobs.enqueue(manager, dossierChanged, { dossierId });
      return evidence;
    });
  }

  /** Takes evidence out of a dossier of the caller's; submissions that counted it keep it. */
  withdrawEvidence(actor: Actor, dossierId: string, id: string): Promise<void> {
    return this.database.transaction(async (manager) => {
      await this.own(manager, actor, dossierId);
      const { affected } = await manager
        .getRepository(Evidence)
        .update({ id, dossier: { id: dossierId }, withdrawnAt: IsNull() }, { withdrawnAt: () => 'now()' });
      if (!affected) throw new Problem('not_found');
      this.record(manager, actor, 'evidence.withdraw', id, { dossierId });
      await this.jobs.enqueue(manager, dossierChanged, { dossierId });
    });
  }

  /** The evidence in a dossier of the caller's organisation, in the order it was added. */
  async ownEvidence(actor: Actor, dossierId: string): Promise<Evidence[]> {
    await this.own(this.database.manager, actor, dossierId);
    return this.evidenceIn(this.database.manager, dossierId);
  }

  /** The evidence that counts in a dossier, with its documents, in the order it was added. */
  evidenceIn(manager: EntityManager, dossierId: string): Promise<Evidence[]> {
    return manager.getRepository(Evidence).find({
      where: { dossier: { id: dossierId }, withdrawnAt: IsNull() },
      relations: { documents: true },
      order: { id: 'ASC' },
    });
  }

  private async faultsOfSize(manager: EntityManager, dossierId: string, added: readonly string[]): Promise<Point[]> {
    const [row] = await manager.query<{ pieces: number; papers: number }[]>(
      `SELECT count(DISTINCT evidence.id)::integer AS pieces,
         (SELECT count(*)::integer FROM unnest(array_agg(used.document_id) || $2::uuid[]) paper
           WHERE paper IS NOT NULL) AS papers
       FROM evidence LEFT JOIN evidence_document used ON used.evidence_id = evidence.id
       WHERE evidence.dossier_id = $1 AND evidence.withdrawn_at IS NULL`,
      [dossierId, added],
    );
    const { pieces, papers } = row!;
    return [
      ...(pieces >= PIECES_MOST ? [point('', 'dossier_full', { most: PIECES_MOST })] : []),
      ...(papers > PAPERS_MOST ? [point('/documentIds', 'dossier_full_of_papers', { most: PAPERS_MOST })] : []),
    ];
  }

  /** @param lock until the transaction ends, so that two at once do not both add the last piece there is room for */
  private async own(manager: EntityManager, actor: Actor, id: string, lock = false): Promise<Dossier> {
    const dossier = await manager.getRepository(Dossier).findOne({
      where: { id, organisation: { id: actor.organisationId } },
      ...(lock && { lock: { mode: 'for_no_key_update' } }),
    });
    if (!dossier) throw new Problem('not_found');
    return dossier;
  }

  private record(manager: EntityManager, actor: Actor, action: string, subjectId: string, data: object): void {
    this.audit.record(manager, { actorId: actor.personId, action, subjectType: 'evidence', subjectId, data });
  }
}
