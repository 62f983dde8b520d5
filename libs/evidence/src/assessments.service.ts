import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Clock } from '#platform';
import { Scheme } from '#scheme';
import type { CheckedEvidence, CheckFinding, CheckSubject, EvidencePiece } from './check.js';
import { checkEvidence } from './check.rules.js';
import { DocumentContent } from './document-content.entity.js';
import { DocumentTexts } from './document-texts.service.js';
import { Elsewhere, NOWHERE } from './elsewhere.queries.js';
import type { EvidenceVerdict } from './evidence-verdict.entity.js';
import { COMPARED_MOST, compareWithPapers, paperOf, type PaperComparison } from './paper.rules.js';
import { judge, type Judged, type Scope } from './policies.js';
import { pricePlausibility, type PricePlausibility } from './price.rules.js';
import type { Presented } from './requirement.rules.js';
import { standingOn, type EvidenceStanding } from './standing.rules.js';
import { Verdicts } from './verdicts.service.js';

/** A piece of evidence with all that is known of it now. */
export interface Examined<Piece extends EvidencePiece = EvidencePiece> {
  evidence: Piece;
  standing: EvidenceStanding;
  /** The newest. */
  verdict: EvidenceVerdict | null;
  findings: CheckFinding[];
  papers: PaperComparison[];
}

/** A dossier examined by machine. */
export interface Examination<Piece extends EvidencePiece = EvidencePiece> {
  pieces: Examined<Piece>[];
  /** None where no price is declared. */
  price: PricePlausibility | null;
}

/** What a dossier shows of something that was approved by it, or by what was in it then. */
export interface Carrying {
  now: Judged;
  /** How it would be if all papers that are being scanned were found clean. */
  onceScanned: Judged;
  /** What blocking checks say of each piece that counts or will, in the order given. */
  blocked: CheckFinding[][];
}

/** How evidence stands today, and what machines find of it. Judges what it is given: drafts and submissions alike. */
@Injectable()
export class Assessments {
  constructor(
    private readonly clock: Clock,
    private readonly scheme: Scheme,
    private readonly verdicts: Verdicts,
    private readonly texts: DocumentTexts,
    private readonly elsewhere: Elsewhere,
  ) {}

  /** Judges evidence as it stands today by the policies of a scope in force on a day. */
  async judge(
    manager: EntityManager,
    scope: Scope | null,
    day: string,
    evidence: readonly EvidencePiece[],
  ): Promise<Judged> {
    return judge(scope, day, await this.present(manager, evidence));
  }

  /**
   * What evidence shows today of something that was approved. What was approved with it was checked then; of what was
   * added since, nothing counts that a blocking check speaks against.
   */
  async carry(
    manager: EntityManager,
    scope: Scope,
    evidence: readonly EvidencePiece[],
    subject: CheckSubject,
    approvedIds: readonly string[],
  ): Promise<Carrying> {
    const today = this.clock.today();
    const figures = await this.scheme.figuresOn(today);
    const context = { ...subject, ...NOWHERE, today, figures, papers: new Map(), refusedPapers: new Map() };
    const dossier = evidence as readonly CheckedEvidence[];
    const all = await this.present(manager, evidence);
    const blocked = dossier.map((piece, index) =>
      STANDING.includes(all[index]!.standing) && !approvedIds.includes(piece.id)
        ? checkEvidence(piece, context, dossier, ['block'])
        : [],
    );
    const present = all.filter((_, index) => blocked[index]!.length === 0);
    const hoped = present.map((piece) =>
      piece.standing === 'waiting' ? { ...piece, standing: 'counts' as const } : piece,
    );
    return { now: judge(scope, today, present), onceScanned: judge(scope, today, hoped), blocked };
  }

  /** Evidence as requirements look at it today. */
  async present(manager: EntityManager, evidence: readonly EvidencePiece[]): Promise<Presented[]> {
    const known = await this.known(manager, evidence);
    return evidence.map((piece) => ({ id: piece.id, kind: piece.kind, standing: this.standing(piece, known) }));
  }

  /**
   * Runs all checks over a dossier and compares the declared price with what the evidence that counts tells of it.
   * What others have put forward too is looked for only `withSignals`: nobody but examiners is told.
   */
  async examine<Piece extends EvidencePiece>(
    manager: EntityManager,
    evidence: readonly Piece[],
    subject: CheckSubject,
    { withSignals }: { withSignals: boolean },
  ): Promise<Examination<Piece>> {
    const today = this.clock.today();
    const figures = await this.scheme.figuresOn(today);
    const known = await this.known(manager, evidence);
    const dossier = evidence as readonly (Piece & CheckedEvidence)[];
    const texts = await this.texts.of(manager, idsOf(dossier.flatMap(({ documents }) => documents)), COMPARED_MOST + 1);
    const papers = new Map([...texts].map(([id, text]) => [id, paperOf(text)]));
    const elsewhere = withSignals ? await this.elsewhere.of(manager, dossier, subject.maker.organisationId) : NOWHERE;
    const refusedPapers = await this.elsewhere.refused(manager, dossier, subject.maker.organisationId);
    const context = { ...subject, ...elsewhere, today, figures, papers, refusedPapers };
    const pieces = dossier.map((piece) => ({
      evidence: piece,
      standing: this.standing(piece, known),
      verdict: known.verdicts.get(piece.id) ?? null,
      findings: checkEvidence(piece, context, dossier),
      papers: compareWithPapers(
        piece.kind,
        piece.facts,
        piece.documents.map(({ id }) => papers.get(id)),
      ),
    }));
    const counted = pieces.filter(({ standing }) => standing === 'counts').map((piece) => piece.evidence);
    const declared = subject.product?.bodyPrice ?? null;
    return { pieces, price: declared === null ? null : pricePlausibility(declared, counted, figures) };
  }

  /** What was found of evidence and its papers, which decides how it stands. */
  private async known(manager: EntityManager, evidence: readonly EvidencePiece[]): Promise<Known> {
    const verdicts = await this.verdicts.newest(manager, idsOf(evidence));
    const sha256s = evidence.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256));
    const contents = await manager.getRepository(DocumentContent).findBy({ sha256: In(sha256s) });
    return { verdicts, contents: new Map(contents.map((content) => [content.sha256, content])) };
  }

  private standing({ id, validTo, documents }: EvidencePiece, { verdicts, contents }: Known): EvidenceStanding {
    const verdict = verdicts.get(id)?.verdict ?? null;
    const found = documents.flatMap(({ sha256 }) => contents.get(sha256) ?? []);
    const papers = { scans: found.map(({ scan }) => scan), readings: found.map(({ reading }) => reading) };
    return standingOn({ validTo, verdict, ...papers }, this.clock.today());
  }
}

/** What counts, or will. */
const STANDING: readonly EvidenceStanding[] = ['counts', 'waiting'];

interface Known {
  verdicts: ReadonlyMap<string, EvidenceVerdict>;
  contents: ReadonlyMap<string, DocumentContent>;
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
