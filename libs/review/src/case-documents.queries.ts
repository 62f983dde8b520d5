import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Documents, DocumentTexts, Lookalikes, type Document, type Lookalike, type Place } from '#evidence';
import type { Actor } from '#identity';
import { Database, Problem } from '#platform';
import { CaseQueries } from './cases.queries.js';

/** A document that was handed in, and where in it something was found. */
export interface CaseDocument {
  document: Document;
  places: Place[];
}

/** What an examiner does with a paper; each is recorded before they get to see anything. */
export type Looking = 'list' | 'view' | 'preview' | 'read' | 'link' | 'search' | 'compare';

/** The documents of a case, for those who examine it. */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly cases: CaseQueries,
    private readonly documents: Documents,
    private readonly texts: DocumentTexts,
    private readonly lookalikes: Lookalikes,
  ) {}

  /** The documents handed in with the present round, in the order of the evidence; with `q` only those that say it. */
  async list(actor: Actor, caseId: string, q?: string): Promise<CaseDocument[]> {
    const ids = await this.handedIn(actor, caseId);
    const documents = await this.documents.byIds(ids);
    const all = ids.flatMap((id) => documents.get(id) ?? []);
    if (q === undefined) {
      await this.record(actor, caseId, 'list', all);
      return all.map((document) => ({ document, places: [] }));
    }
    const found = await this.texts.find(this.database.manager, ids, q);
    const hits = all.flatMap((document) => {
      const places = found.get(document.id);
      return places ? [{ document, places }] : [];
    });
    await this.record(
      actor,
      caseId,
      'search',
      hits.map(({ document }) => document),
    );
    return hits;
  }

  /** A document handed in with the present round; that somebody looks at it is recorded. */
  async open(actor: Actor, caseId: string, documentId: string, looking: Looking): Promise<Document> {
    if (!(await this.handedIn(actor, caseId)).includes(documentId)) throw new Problem('not_found');
    const document = (await this.documents.byIds([documentId])).get(documentId);
    if (!document) throw new Problem('not_found');
    await this.record(actor, caseId, looking, [document]);
    return document;
  }

  /** Documents of other organisations that are the same or look the same; asking is recorded. */
  async lookalikesOf(actor: Actor, caseId: string, documentId: string): Promise<Lookalike[]> {
    const document = await this.open(actor, caseId, documentId, 'compare');
    return this.lookalikes.of(this.database.manager, document);
  }

  private async handedIn(actor: Actor, caseId: string): Promise<string[]> {
    const { reviewCase, submission } = await this.cases.file(actor, caseId);
    // An association that applies, or is a party, sees the case like any applicant: that opens no papers of others.
    const applies = actor.organisationKind === 'association' && reviewCase.association?.id !== actor.organisationId;
    if (applies) throw new Problem('not_found');
    const ofEvidence = submission.evidence.flatMap(({ documents }) => documents.map(({ id }) => id));
    return [...new Set([...ofEvidence, ...shownIn(submission.content)])];
  }

  private record(actor: Actor, caseId: string, looking: Looking, documents: readonly Document[]): Promise<void> {
    return this.database.transaction(async (manager) => {
      for (const { id } of documents) {
        const happening = { action: `document.${looking}`, subjectType: 'document', subjectId: id, data: { caseId } };
        this.audit.record(manager, { actorId: actor.personId, ...happening });
      }
      await this.documents.hasten(manager, documents);
    });
  }
}

/** The pictures and the brochure of a product: buyers are to see them, so somebody has to look at them before. */
function shownIn(content: { images?: { documentId: string }[]; brochureId?: string | null }): string[] {
  return [
    ...(content.images ?? []).map(({ documentId }) => documentId),
    ...(content.brochureId ? [content.brochureId] : []),
  ];
}
