import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { Jobs } from '#platform';
import { dossierChanged } from './dossiers.service.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceVerdict } from './evidence-verdict.entity.js';
import type { VerdictWord } from './standing.rules.js';

/** A verdict as it is given. */
export interface NewVerdict {
  evidenceId: string;
  caseId: string;
  verdict: VerdictWord;
  /** Of a refusal. */
  reason?: string;
}

/** What examiners found of evidence. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /** Records what somebody found, in the caller's transaction; who may is for the caller to know. */
  async give(manager: EntityManager, actor: Actor, { evidenceId, caseId, verdict, reason }: NewVerdict): Promise<void> {
    await manager.getRepository(EvidenceVerdict).insert({
      evidence: { id: evidenceId },
      caseId,
      examiner: { id: actor.personId },
      verdict,
      reason: reason ?? null,
    });
    this.audit.record(manager, {
      actorId: actor.personId,
      action: verdict === 'verified' ? 'evidence.verify' : 'evidence.refuse',
      subjectType: 'evidence',
      subjectId: evidenceId,
      data: { caseId, ...(reason !== undefined && { reason }) },
    });
    const { dossier } = await manager
      .getRepository(Evidence)
      .findOneOrFail({ where: { id: evidenceId }, relations: { dossier: true } });
    await this.jobs.enqueue(manager, dossierChanged, { dossierId: dossier.id });
  }

  /** Every verdict that was given in a case, with who gave it. */
  ofCase(manager: EntityManager, caseId: string): Promise<EvidenceVerdict[]> {
    return manager.getRepository(EvidenceVerdict).find({ where: { caseId }, relations: { examiner: true } });
  }

  /** The newest verdict on each of some evidence, by its id. */
  async newest(manager: EntityManager, evidenceIds: readonly string[]): Promise<Map<string, EvidenceVerdict>> {
    const verdicts = await manager.getRepository(EvidenceVerdict).find({
      where: { evidence: { id: In([...evidenceIds]) } },
      relations: { evidence: true, examiner: true },
      order: { id: 'ASC' },
    });
    return new Map(verdicts.map((verdict) => [verdict.evidence.id, verdict]));
  }
}
